package org.shiliu.platform.openapi;

import org.eclipse.microprofile.openapi.OASFilter;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/** Leaves the English half of every text; at start too, because the title is not known at build. */
@OpenApiFilter(
    stages = {OpenApiFilter.RunStage.BUILD, OpenApiFilter.RunStage.RUNTIME_STARTUP},
    documentNames = OpenApiFilter.DEFAULT_DOCUMENT_NAME,
    priority = 1)
public class EnglishDocument extends Tongue implements OASFilter {

  /** Created by Quarkus, at build and at start. */
  public EnglishDocument() {
    super(false);
  }
}
