package org.shiliu.wish.evidence;

import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The form of an upload. */
@Schema(description = "One photo || 一张照片")
public class EvidenceUpload {

  @RestForm("photo")
  @PartType(MediaType.APPLICATION_OCTET_STREAM)
  @Schema(
      implementation = byte[].class,
      format = "binary",
      description = "JPEG or PNG, at most 10 MiB || JPEG 或 PNG，不超过 10 MiB")
  FileUpload photo;
}
