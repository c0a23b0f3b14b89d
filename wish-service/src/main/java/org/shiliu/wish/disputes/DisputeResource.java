package org.shiliu.wish.disputes;

import java.util.UUID;

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
import org.shiliu.wish.wishes.WishView;
import org.shiliu.wish.wishes.WishViews;

/** An officer's decision on a dispute over HTTP. */
@Path("/api/v1/wishes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Confirmation || 确认", description = "The resident's word, and disputes || 居民确认与争议")
public class DisputeResource {

  private final DisputeSettling settling;
  private final WishViews views;
  private final Once once;
  private final Preconditions preconditions;

  DisputeResource(
      DisputeSettling settling, WishViews views, Once once, Preconditions preconditions) {
    this.settling = settling;
    this.views = views;
    this.once = once;
    this.preconditions = preconditions;
  }

  @POST
  @Path("/{id}/dispute-decision")
  @RolesAllowed(Roles.OFFICER)
  @Operation(
      operationId = "decideDispute",
      summary = "Decide a dispute whose case ended without agreement || 调解未果后决定心愿去向",
      description =
          "Within 5 working days of the case's end: open again, or closed as unconfirmed. || 案件未达成协议而结束后 5 个工作日内决定：重新开放，或以未确认结束。")
  @APIResponse(
      responseCode = "200",
      description = "Decided || 已决定",
      content = @Content(schema = @Schema(implementation = WishView.class)))
  public Response decide(
      @PathParam("id") @Parameter(description = "Id of the wish || 心愿编号") UUID id,
      @NotNull @Valid DecideDispute decision) {
    return once.moved(
        decision,
        () -> {
          preconditions.ifMatch(() -> views.of(id).version());
          return settling.officerDecides(id, decision);
        },
        views::of);
  }
}
