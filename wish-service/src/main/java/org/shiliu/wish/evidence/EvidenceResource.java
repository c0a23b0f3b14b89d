package org.shiliu.wish.evidence;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.shiliu.platform.identity.Roles;

/** Reading evidence over HTTP. */
@Path("/api/v1/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fulfilment || 履行", description = "Starting, photos, finishing || 开始履行、照片和完成")
public class EvidenceResource {

  private final EvidenceKeeping keeping;

  EvidenceResource(EvidenceKeeping keeping) {
    this.keeping = keeping;
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.UNIT, Roles.OFFICER, Roles.RESIDENT})
  @Operation(
      operationId = "getEvidence",
      summary = "One photo's data || 照片信息",
      description =
          "Its content is read at /evidence/{id}/content. || 图片内容见 /evidence/{id}/content。")
  @APIResponse(
      responseCode = "200",
      description = "The photo's data || 照片信息",
      content = @Content(schema = @Schema(implementation = EvidenceView.class)))
  public EvidenceView one(
      @PathParam("id") @Parameter(description = "Id of the photo || 照片编号") UUID id) {
    return keeping.one(id);
  }

  @GET
  @Path("/{id}/content")
  @Produces({"image/jpeg", "image/png"})
  @RolesAllowed({Roles.UNIT, Roles.OFFICER, Roles.RESIDENT})
  @Operation(
      operationId = "getEvidenceContent",
      summary = "One photo || 照片内容",
      description = "As it is kept, without place and camera data. || 保存的图片，已去除位置和相机信息。")
  @APIResponse(
      responseCode = "200",
      description = "The picture || 图片",
      content = {
        @Content(
            mediaType = "image/jpeg",
            schema = @Schema(implementation = byte[].class, format = "binary")),
        @Content(
            mediaType = "image/png",
            schema = @Schema(implementation = byte[].class, format = "binary"))
      })
  public Response content(
      @PathParam("id") @Parameter(description = "Id of the photo || 照片编号") UUID id) {
    Photo photo = keeping.content(id);
    return Response.ok(photo.content(), photo.mediaType())
        .header("Cache-Control", "private, no-store")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }
}
