package org.shiliu.mediation.linkedwishes;

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
import org.shiliu.platform.identity.Roles;

/** The wishes of a case. */
@Path("/api/v1/cases/{id}/wishes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Linked wishes || 关联心愿",
    description = "Wishes that a case raised, or from which it came || 案件提出的心愿，或引起案件的争议心愿")
public class LinkedWishResource {

  private final LinkedWishReading reading;
  private final WishRaising raising;
  private final Once once;

  LinkedWishResource(LinkedWishReading reading, WishRaising raising, Once once) {
    this.reading = reading;
    this.raising = raising;
    this.once = once;
  }

  @POST
  @RolesAllowed(Roles.MEDIATOR)
  @Operation(
      operationId = "raiseWish",
      summary = "Raise a wish for the case || 为案件提出心愿",
      description =
          "The wish service is told after this answer; the link shows REQUESTED until it has taken"
              + " it. || 答复之后才告知微心愿服务；在其收下之前，关联状态为 REQUESTED。")
  @APIResponse(
      responseCode = "201",
      description = "Linked to the case || 已关联到案件",
      content = @Content(schema = @Schema(implementation = LinkedWishView.class)))
  public Response raise(
      @Parameter(description = "Case || 案件编号") @PathParam("id") UUID id,
      @NotNull @Valid RaiseWish body) {
    return once.created(
        body,
        "cases/" + id + "/wishes",
        () -> raising.raise(id, body),
        wish -> reading.one(id, wish));
  }

  @GET
  @RolesAllowed({Roles.RESIDENT, Roles.UNIT, Roles.MEDIATOR, Roles.DIRECTOR, Roles.OFFICER})
  @Operation(
      operationId = "listLinkedWishes",
      summary = "The wishes of a case || 案件关联的心愿",
      description =
          "For the parties and those who run the case, earliest first. || 当事人和办理人可见，早的在前。")
  @APIResponse(
      responseCode = "200",
      description = "All of them || 全部关联心愿",
      content = @Content(schema = @Schema(implementation = LinkedWishPage.class)))
  public Response list(@Parameter(description = "Case || 案件编号") @PathParam("id") UUID id) {
    return Response.ok(reading.all(id)).build();
  }

  @GET
  @Path("/{wishId}")
  @RolesAllowed({Roles.RESIDENT, Roles.UNIT, Roles.MEDIATOR, Roles.DIRECTOR, Roles.OFFICER})
  @Operation(
      operationId = "getLinkedWish",
      summary = "One wish of a case || 案件的一个关联心愿",
      description = "Where it stands, as the wish service told last. || 微心愿服务最近告知的状态。")
  @APIResponse(
      responseCode = "200",
      description = "The link || 关联心愿",
      content = @Content(schema = @Schema(implementation = LinkedWishView.class)))
  public Response one(
      @Parameter(description = "Case || 案件编号") @PathParam("id") UUID id,
      @Parameter(description = "Wish || 心愿编号") @PathParam("wishId") UUID wishId) {
    return Response.ok(reading.one(id, wishId)).build();
  }

  @POST
  @Path("/{wishId}/withdrawal")
  @RolesAllowed(Roles.MEDIATOR)
  @Operation(
      operationId = "withdrawLinkedWish",
      summary = "Take a wish of the case back || 撤回案件提出的心愿",
      description =
          "The wish service is told after this answer; wishState shows what came of it."
              + " || 答复之后才告知微心愿服务；结果见 wishState。")
  @APIResponse(
      responseCode = "200",
      description = "Asked back || 已请求撤回",
      content = @Content(schema = @Schema(implementation = LinkedWishView.class)))
  public Response withdraw(
      @Parameter(description = "Case || 案件编号") @PathParam("id") UUID id,
      @Parameter(description = "Wish || 心愿编号") @PathParam("wishId") UUID wishId,
      @NotNull @Valid WithdrawLinkedWish body) {
    return once.moved(
        body, () -> raising.takeBack(id, wishId, body.reason()), wish -> reading.one(id, wish));
  }
}
