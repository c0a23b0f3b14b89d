package org.shiliu.platform.openapi;

import org.eclipse.microprofile.openapi.OASFilter;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/** Leaves the Chinese half of every text; at start too, because the title is not known at build. */
@OpenApiFilter(
    stages = {OpenApiFilter.RunStage.BUILD, OpenApiFilter.RunStage.RUNTIME_STARTUP},
    documentNames = "zh",
    priority = 1)
public class ChineseDocument extends Tongue implements OASFilter {

  /** Created by Quarkus, at build and at start. */
  public ChineseDocument() {
    super(true);
  }
}
