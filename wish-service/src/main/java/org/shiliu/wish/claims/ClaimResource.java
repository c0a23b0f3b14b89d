package org.shiliu.wish.claims;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
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
@Path("/api/v1")
@Tag(name = "Claims || 认领")
public class ClaimResource {

  private final Claiming claiming;
  private final Approving approving;
  private final ClaimAccess access;
  private final ClaimViews views;
  private final ClaimLists lists;
  private final Once once;
  private final Preconditions preconditions;

  ClaimResource(
      Claiming claiming,
      Approving approving,
      ClaimAccess access,
      ClaimViews views,
      ClaimLists lists,
      Once once,
      Preconditions preconditions) {
    this.claiming = claiming;
    this.approving = approving;
    this.access = access;
    this.views = views;
    this.lists = lists;
    this.once = once;
    this.preconditions = preconditions;
  }

  @POST
  @Path("/wishes/{id}/claims")
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
  public Response claim(@PathParam("id") UUID id) {
    return once.created(id, "claims", () -> claiming.claim(id), views::of);
  }

  @GET
  @Path("/me/claims")
  @RolesAllowed(Roles.UNIT)
  @Operation(
      operationId = "listMyClaims",
      summary = "My unit's claims || 我单位的认领",
      description =
          "Living and ended ones, the latest first; each says by when the next move is due. || 含进行中和已结束的，最新在前，注明下一步期限。")
  @APIResponse(
      responseCode = "200",
      description = "One page || 一页认领",
      content = @Content(schema = @Schema(implementation = ClaimPage.class)))
  public ClaimPage mine(
      @QueryParam("limit")
          @DefaultValue("20")
          @Min(1)
          @Max(100)
          @Parameter(description = "Rows of a page, 1 to 100 || 每页条数，1 至 100")
          int limit,
      @QueryParam("cursor") @Parameter(description = "From the page before || 上一页给出的游标")
          String cursor) {
    return lists.mine(limit, cursor);
  }

  @GET
  @Path("/claims/{id}")
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
  public ClaimView one(@PathParam("id") UUID id) {
    return views.of(id);
  }

  @POST
  @Path("/claims/{id}/return")
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
  public Response giveBack(@PathParam("id") UUID id, @NotNull @Valid EndClaim why) {
    return once.moved(
        why,
        () -> {
          preconditions.ifMatch(access.visible(id).version());
          return approving.giveBack(id, why.reason());
        },
        views::of);
  }
}
