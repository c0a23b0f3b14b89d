package org.shiliu.wish.claims;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.shiliu.platform.idempotency.Preconditions;
import org.shiliu.platform.identity.Roles;

/** Claims over HTTP, from the unit's side. */
@Path("/api/v1/claims")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Claims || 认领", description = "Finding and claiming wishes || 查找和认领心愿")
public class ClaimResource {

  private final Approving approving;
  private final ClaimAccess access;
  private final ClaimViews views;
  private final Once once;
  private final Preconditions preconditions;

  ClaimResource(
      Approving approving,
      ClaimAccess access,
      ClaimViews views,
      Once once,
      Preconditions preconditions) {
    this.approving = approving;
    this.access = access;
    this.views = views;
    this.once = once;
    this.preconditions = preconditions;
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.UNIT, Roles.OFFICER, Roles.DIRECTOR, Roles.RESIDENT})
  @Operation(
      operationId = "getClaim",
      summary = "One claim || 查看认领",
      description =
          "The unit finds here, while its approved claim lives, what the category needs: details, form of address, phone, address. Every look is recorded. || 认领获批期间，单位可在此看到该类心愿所需的说明、称呼、电话和地址；每次查看均记录在案。")
  @APIResponse(
      responseCode = "200",
      description = "The claim || 认领",
      content = @Content(schema = @Schema(implementation = ClaimView.class)))
  public ClaimView one(
      @PathParam("id") @Parameter(description = "Id of the claim || 认领编号") UUID id) {
    return views.of(id);
  }

  @POST
  @Path("/{id}/return")
  @RolesAllowed(Roles.UNIT)
  @Operation(
      operationId = "returnClaim",
      summary = "Give a claimed wish back || 退回认领",
      description =
          "Until you said that it is fulfilled. The wish is open again, personal data is masked at once. || 在报告完成之前可退回；心愿重新开放，个人信息立即隐藏。")
  @APIResponse(
      responseCode = "200",
      description = "Given back || 已退回",
      content = @Content(schema = @Schema(implementation = ClaimView.class)))
  public Response giveBack(
      @PathParam("id") @Parameter(description = "Id of the claim || 认领编号") UUID id,
      @NotNull @Valid EndClaim why) {
    return once.moved(
        why,
        () -> {
          preconditions.ifMatch(() -> access.visible(id).version());
          return approving.giveBack(id, why.reason());
        },
        views::of);
  }
}
