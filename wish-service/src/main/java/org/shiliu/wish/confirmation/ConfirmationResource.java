package org.shiliu.wish.confirmation;

import java.util.UUID;
import java.util.function.Supplier;

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
import org.shiliu.wish.wishes.WishView;
import org.shiliu.wish.wishes.WishViews;

/** The resident's word over HTTP. */
@Path("/api/v1/wishes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Confirmation || 确认", description = "The resident's word, and disputes || 居民确认与争议")
public class ConfirmationResource {

  private final Confirming confirming;
  private final WishViews wishViews;
  private final Once once;
  private final Preconditions preconditions;

  ConfirmationResource(
      Confirming confirming, WishViews wishViews, Once once, Preconditions preconditions) {
    this.confirming = confirming;
    this.wishViews = wishViews;
    this.once = once;
    this.preconditions = preconditions;
  }

  @POST
  @Path("/{id}/confirmation")
  @RolesAllowed(Roles.RESIDENT)
  @Operation(
      operationId = "confirmWish",
      summary = "Confirm that it was done || 确认心愿已完成",
      description =
          "Only the resident, or a relative with a mandate who doesn't belong to the unit. || 仅限居民本人，或不属于该单位的受托亲属。")
  @APIResponse(
      responseCode = "200",
      description = "Confirmed || 已确认",
      content = @Content(schema = @Schema(implementation = WishView.class)))
  public Response confirm(
      @PathParam("id") @Parameter(description = "Id of the wish || 心愿编号") UUID id,
      @NotNull @Valid ConfirmWish word) {
    return step(id, word, () -> confirming.confirm(id, word.stars()));
  }

  @POST
  @Path("/{id}/not-done")
  @RolesAllowed(Roles.RESIDENT)
  @Operation(
      operationId = "disputeWish",
      summary = "Say that it was not done || 反映未完成",
      description =
          "The first time the unit works on; the second time a mediation case is prepared for you to submit. || 第一次由单位继续完成；第二次将为您准备一份调解申请草稿，由您提交。")
  @APIResponse(
      responseCode = "200",
      description = "Taken down || 已记录",
      content = @Content(schema = @Schema(implementation = WishView.class)))
  public Response notDone(
      @PathParam("id") @Parameter(description = "Id of the wish || 心愿编号") UUID id,
      @NotNull @Valid NotDone word) {
    return step(id, word, () -> confirming.notDone(id, word.statement()));
  }

  @GET
  @Path("/{id}/confirmation-code")
  @RolesAllowed(Roles.RESIDENT)
  @Operation(
      operationId = "getConfirmationCode",
      summary = "My confirmation code || 我的确认码",
      description =
          "From the approval on, only for the resident or a mandated relative. Tell it to the visitor at the door when you are content. || 获批后仅居民本人或受托亲属可见。满意后当面告知上门人员。")
  @APIResponse(
      responseCode = "200",
      description = "The code || 确认码",
      content = @Content(schema = @Schema(implementation = CodeView.class)))
  public CodeView code(
      @PathParam("id") @Parameter(description = "Id of the wish || 心愿编号") UUID id) {
    return confirming.code(id);
  }

  private Response step(UUID id, Object body, Supplier<UUID> effect) {
    return once.moved(
        body,
        () -> {
          preconditions.ifMatch(() -> wishViews.of(id).version());
          return effect.get();
        },
        wishViews::of);
  }
}
