package org.shiliu.wish.evidence;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.shiliu.platform.idempotency.Once;
import org.shiliu.platform.identity.Roles;

/** Handing evidence in over HTTP. */
@Path("/api/v1/claims")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fulfilment || 履行", description = "Starting, photos, finishing || 开始履行、照片和完成")
public class ClaimEvidenceResource {

  private final EvidenceKeeping keeping;
  private final Once once;

  ClaimEvidenceResource(EvidenceKeeping keeping, Once once) {
    this.keeping = keeping;
    this.once = once;
  }

  @POST
  @Path("/{id}/evidence")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed(Roles.UNIT)
  @Operation(
      operationId = "uploadEvidence",
      summary = "Hand a photo in || 上传履行照片",
      description =
          "JPEG or PNG, at most 10 MiB. It is written anew, so that place and camera data are gone. || JPEG 或 PNG，不超过 10 MiB；保存前重新编码，去除位置和相机信息。")
  @APIResponse(
      responseCode = "201",
      description = "Taken in || 已收到",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = EvidenceView.class)))
  public Response upload(
      @PathParam("id") @Parameter(description = "Id of the claim || 认领编号") UUID id,
      @BeanParam EvidenceUpload form) {
    byte[] file = keeping.read(form.photo);
    return once.created(file, "evidence", () -> keeping.handIn(id, file), keeping::one);
  }

  @GET
  @Path("/{id}/evidence")
  @RolesAllowed({Roles.UNIT, Roles.OFFICER, Roles.RESIDENT})
  @Operation(
      operationId = "listEvidence",
      summary = "The photos of a claim || 认领的照片",
      description =
          "Oldest first. A unit sees them while its approved claim lives. || 最早在前；单位仅在认领获批期间可见。")
  @APIResponse(
      responseCode = "200",
      description = "The photos || 照片列表",
      content = @Content(schema = @Schema(implementation = EvidenceList.class)))
  public EvidenceList list(
      @PathParam("id") @Parameter(description = "Id of the claim || 认领编号") UUID id) {
    return new EvidenceList(keeping.of(id));
  }
}
