package org.shiliu.wish.wishes;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
import org.shiliu.platform.people.PersonDetails;
import org.shiliu.platform.wire.PlainText;

/** The officer's side of a wish over HTTP. */
@Path("/api/v1/wishes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OFFICER)
@Tag(name = "Review || 审核", description = "An officer's decision on wishes || 工作人员审核心愿")
public class ReviewResource {

  private final Reviewing reviewing;
  private final WishAccess access;
  private final WishViews views;
  private final Once once;
  private final Preconditions preconditions;

  ReviewResource(
      Reviewing reviewing,
      WishAccess access,
      WishViews views,
      Once once,
      Preconditions preconditions) {
    this.reviewing = reviewing;
    this.access = access;
    this.views = views;
    this.once = once;
    this.preconditions = preconditions;
  }

  @GET
  @Path("/{id}/review")
  @Operation(
      operationId = "getReviewNotes",
      summary = "What to know before deciding || 审核提示",
      description =
          "Likely duplicates, and how many wishes of the household were published. || 可能重复的心愿，以及该家庭近期已发布数。")
  @APIResponse(
      responseCode = "200",
      description = "The notes || 审核提示",
      content = @Content(schema = @Schema(implementation = ReviewNotes.class)))
  public ReviewNotes notes(
      @PathParam("id") @Parameter(description = "Id of the wish || 心愿编号") UUID id) {
    return reviewing.notes(id);
  }

  @POST
  @Path("/{id}/review")
  @Operation(
      operationId = "reviewWish",
      summary = "Publish, return or reject a wish || 审核心愿",
      description =
          "Not by whoever submitted it. Returning and rejecting need a reason; publishing needs one when the notes are doubtful. || 提交人不得自审。退回、驳回须写理由；提示存疑仍要发布的也须写理由。")
  @APIResponse(
      responseCode = "200",
      description = "Decided || 已审核",
      content = @Content(schema = @Schema(implementation = WishView.class)))
  public Response review(
      @PathParam("id") @Parameter(description = "Id of the wish || 心愿编号") UUID id,
      @NotNull @Valid ReviewWish decision) {
    return once.moved(
        decision,
        () -> {
          preconditions.ifMatch(() -> access.visible(id).version());
          return reviewing.decide(id, decision);
        },
        views::of);
  }

  @GET
  @Path("/{id}/beneficiary")
  @Operation(
      operationId = "revealBeneficiary",
      summary = "The beneficiary's identity || 查看受益人身份",
      description =
          "Every look is recorded with your account and the purpose. || 每次查看都会连同账号和目的记录在案。")
  @APIResponse(
      responseCode = "200",
      description = "The person || 个人信息",
      content = @Content(schema = @Schema(implementation = PersonDetails.class)))
  public PersonDetails reveal(
      @PathParam("id") @Parameter(description = "Id of the wish || 心愿编号") UUID id,
      @QueryParam("purpose")
          @NotBlank
          @PlainText(max = 80)
          @Parameter(
              description = "Why you look, 1 to 80 characters || 查看目的，1 至 80 字",
              required = true,
              example = "电话核实需求")
          String purpose) {
    return reviewing.reveal(id, purpose);
  }
}
