package org.shiliu.wish.fulfilment;

import java.util.UUID;
import java.util.function.Supplier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.shiliu.platform.idempotency.Preconditions;
import org.shiliu.platform.identity.Roles;
import org.shiliu.wish.claims.ClaimAccess;
import org.shiliu.wish.claims.ClaimView;
import org.shiliu.wish.claims.ClaimViews;

/** Starting and finishing over HTTP. */
@Path("/api/v1/claims")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.UNIT)
@Tag(name = "Fulfilment || 履行", description = "Starting, photos, finishing || 开始履行、照片和完成")
public class FulfilmentResource {

  private final Fulfilling fulfilling;
  private final ClaimAccess access;
  private final ClaimViews views;
  private final Once once;
  private final Preconditions preconditions;

  FulfilmentResource(
      Fulfilling fulfilling,
      ClaimAccess access,
      ClaimViews views,
      Once once,
      Preconditions preconditions) {
    this.fulfilling = fulfilling;
    this.access = access;
    this.views = views;
    this.once = once;
    this.preconditions = preconditions;
  }

  @POST
  @Path("/{id}/start")
  @Operation(
      operationId = "startClaim",
      summary = "Start: plan the visits, name who comes || 开始履行",
      description =
          "After an officer's approval. The resident sees who comes and when. || 获批后进行；居民可见上门人员和日期。")
  @APIResponse(
      responseCode = "200",
      description = "Started || 已开始",
      content = @Content(schema = @Schema(implementation = ClaimView.class)))
  public Response start(
      @PathParam("id") @Parameter(description = "Id of the claim || 认领编号") UUID id,
      @NotNull @Valid StartClaim plan) {
    return step(id, plan, () -> fulfilling.start(id, plan));
  }

  @POST
  @Path("/{id}/fulfilment")
  @Operation(
      operationId = "fulfilClaim",
      summary = "Say that everything was delivered || 报告已完成",
      description =
          "At least one photo must be in. The resident confirms, or your visitor types in the code that only the resident sees. || 须至少上传一张照片。随后由居民确认，或由上门人员输入仅居民可见的确认码。")
  @APIResponse(
      responseCode = "200",
      description = "Waits for the resident || 等待居民确认",
      content = @Content(schema = @Schema(implementation = ClaimView.class)))
  public Response fulfil(
      @PathParam("id") @Parameter(description = "Id of the claim || 认领编号") UUID id,
      @NotNull @Valid FulfilClaim done) {
    return step(id, done, () -> fulfilling.fulfil(id, done));
  }

  private Response step(UUID id, Object body, Supplier<UUID> effect) {
    return once.moved(
        body,
        () -> {
          preconditions.ifMatch(() -> access.visible(id).version());
          return effect.get();
        },
        views::of);
  }
}
