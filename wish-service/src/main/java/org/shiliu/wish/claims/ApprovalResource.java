package org.shiliu.wish.claims;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

/** The officer's side of claims over HTTP. */
@Path("/api/v1/claims")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Approval || 审批", description = "An officer's decision on claims || 工作人员审批认领")
public class ApprovalResource {

  private final Approving approving;
  private final ConflictCheck neighbour;
  private final ClaimAccess access;
  private final ClaimViews views;
  private final ClaimLists lists;
  private final Once once;
  private final Preconditions preconditions;

  ApprovalResource(
      Approving approving,
      ConflictCheck neighbour,
      ClaimAccess access,
      ClaimViews views,
      ClaimLists lists,
      Once once,
      Preconditions preconditions) {
    this.approving = approving;
    this.neighbour = neighbour;
    this.access = access;
    this.views = views;
    this.lists = lists;
    this.once = once;
    this.preconditions = preconditions;
  }

  @GET
  @RolesAllowed({Roles.OFFICER, Roles.DIRECTOR})
  @Operation(
      operationId = "listClaims",
      summary = "Living claims of the community || 进行中的认领",
      description =
          "The latest first; clearance=WAITING_NEIGHBOUR lists those that wait for the mediation service. || 最新在前；clearance=WAITING_NEIGHBOUR 列出正在等待调解服务应答的认领。")
  @APIResponse(
      responseCode = "200",
      description = "One page || 一页认领",
      content = @Content(schema = @Schema(implementation = ClaimPage.class)))
  public ClaimPage live(
      @QueryParam("clearance")
          @Parameter(description = "Only this result of the conflict check || 冲突核查结果")
          Clearance clearance,
      @QueryParam("limit")
          @DefaultValue("20")
          @Min(1)
          @Max(100)
          @Parameter(description = "Rows of a page, 1 to 100 || 每页条数，1 至 100")
          int limit,
      @QueryParam("cursor") @Parameter(description = "From the page before || 上一页给出的游标")
          String cursor) {
    return lists.live(clearance, limit, cursor);
  }

  @POST
  @Path("/{id}/approval")
  @RolesAllowed(Roles.OFFICER)
  @Operation(
      operationId = "approveClaim",
      summary = "Approve a claim || 批准认领",
      description =
          "The mediation service is asked first whether the two sides stand against each other. Clear: approved, the unit now sees what the category needs. Silent: 202, the claim waits and its clock stands still; approve again later. || 先向调解服务核查双方有无未结纠纷。无冲突即批准，单位可见所需信息；无应答则返回 202，认领继续等待、计时暂停，请稍后再批。")
  @APIResponse(
      responseCode = "200",
      description = "Approved || 已批准",
      content = @Content(schema = @Schema(implementation = ClaimView.class)))
  @APIResponse(
      responseCode = "202",
      description = "The mediation service is silent; look at Location || 调解服务无应答，请查看 Location",
      content = @Content(schema = @Schema(implementation = ClaimView.class)))
  public Response approve(
      @PathParam("id") @Parameter(description = "Id of the claim || 认领编号") UUID id) {
    Optional<ConflictCheck.Question> question = approving.question(id);
    if (question.isPresent()) {
      Clearance found = approving.keep(id, neighbour.ask(question.get()));
      if (found == Clearance.WAITING_NEIGHBOUR) {
        // Nothing happened yet, so no idempotency key is spent: the same request may succeed later.
        return Response.accepted(views.of(id)).location(URI.create("/api/v1/claims/" + id)).build();
      }
      if (found != Clearance.CLEAR) {
        throw Approving.refusal(found);
      }
    }
    return step(id, id, () -> approving.approve(id));
  }

  @POST
  @Path("/{id}/unclear-decision")
  @RolesAllowed(Roles.OFFICER)
  @Operation(
      operationId = "decideUnclear",
      summary = "Decide a claim whose check came back unknown || 冲突核查不明时作出决定",
      description =
          "Only after an approval was answered with CLEARANCE_UNCLEAR. || 仅在批准被答复 CLEARANCE_UNCLEAR 之后可用。")
  @APIResponse(
      responseCode = "200",
      description = "Decided || 已决定",
      content = @Content(schema = @Schema(implementation = ClaimView.class)))
  public Response decideUnclear(
      @PathParam("id") @Parameter(description = "Id of the claim || 认领编号") UUID id,
      @NotNull @Valid DecideUnclear decision) {
    return step(id, decision, () -> approving.decideUnclear(id, decision));
  }

  @POST
  @Path("/{id}/decline")
  @RolesAllowed(Roles.OFFICER)
  @Operation(
      operationId = "declineClaim",
      summary = "Decline a claim || 谢绝认领",
      description = "The wish is open again; the unit sees the reason. || 心愿重新开放，单位可见理由。")
  @APIResponse(
      responseCode = "200",
      description = "Declined || 已谢绝",
      content = @Content(schema = @Schema(implementation = ClaimView.class)))
  public Response decline(
      @PathParam("id") @Parameter(description = "Id of the claim || 认领编号") UUID id,
      @NotNull @Valid EndClaim why) {
    return step(id, why, () -> approving.decline(id, why.reason()));
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
