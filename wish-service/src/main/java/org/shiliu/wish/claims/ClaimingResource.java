package org.shiliu.wish.claims;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
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

/** Claiming a wish over HTTP. */
@Path("/api/v1/wishes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Claims || 认领", description = "Finding and claiming wishes || 查找和认领心愿")
public class ClaimingResource {

  private final Claiming claiming;
  private final ClaimViews views;
  private final Once once;

  ClaimingResource(Claiming claiming, ClaimViews views, Once once) {
    this.claiming = claiming;
    this.views = views;
    this.once = once;
  }

  @POST
  @Path("/{id}/claims")
  @RolesAllowed(Roles.UNIT)
  @Operation(
      operationId = "claimWish",
      summary = "Claim a wish || 认领微心愿",
      description =
          "The first unit wins; every other is told why not: ALREADY_CLAIMED, AGREEMENT_EXPIRED, CAP_REACHED (with cap and load), NOT_ELIGIBLE (with the rule). Personal data shows after an officer's approval. || 先到先得；未成功者会得到原因：ALREADY_CLAIMED、AGREEMENT_EXPIRED、CAP_REACHED（含上限与现有数）、NOT_ELIGIBLE（含规则）。经工作人员批准后方显示个人信息。")
  @APIResponse(
      responseCode = "201",
      description = "Claimed; an officer approves next || 已认领，等待工作人员批准",
      content = @Content(schema = @Schema(implementation = ClaimView.class)))
  public Response claim(
      @PathParam("id") @Parameter(description = "Id of the wish || 心愿编号") UUID id) {
    return once.created(id, "claims", () -> claiming.claim(id), views::of);
  }
}
