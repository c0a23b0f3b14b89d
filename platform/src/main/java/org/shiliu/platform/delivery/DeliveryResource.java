package org.shiliu.platform.delivery;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
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
import org.shiliu.platform.identity.Caller;
import org.shiliu.platform.identity.Roles;
import org.shiliu.platform.paging.Cursors;
import org.shiliu.platform.refusal.Refusal;

/** Messages to the neighbour that aren't delivered yet. */
@Path("/api/v1/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Deliveries || 消息投递",
    description =
        "Messages to the neighbour service that wait or were laid aside || 等待送达或已搁置的发往对方服务的消息")
public class DeliveryResource {

  private final Deliveries deliveries;
  private final DeadLetters deadLetters;
  private final Engine engine;
  private final Cursors cursors;
  private final Caller caller;
  private final Once once;

  DeliveryResource(
      Deliveries deliveries,
      DeadLetters deadLetters,
      Engine engine,
      Cursors cursors,
      Caller caller,
      Once once) {
    this.deliveries = deliveries;
    this.deadLetters = deadLetters;
    this.engine = engine;
    this.cursors = cursors;
    this.caller = caller;
    this.once = once;
  }

  @GET
  @RolesAllowed({Roles.OPERATOR, Roles.OFFICER, Roles.DIRECTOR})
  @Operation(
      operationId = "listDeliveries",
      summary = "List what is not delivered yet || 查看尚未送达的消息",
      description =
          "Oldest first. An operator sees all communities, others their own; nobody sees the content"
              + " here. || 最早的在前。运维人员可见所有社区，其他人只见本社区；此处不显示内容。")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DeliveryPage.class)))
  public DeliveryPage list(
      @Parameter(description = "WAITING or DEAD || 等待或已搁置")
          @QueryParam("state")
          @DefaultValue("WAITING")
          @NotNull
          DeliveryState state,
      @Parameter(description = "Entries on a page, 1 to 100 || 每页条数，1 至 100")
          @QueryParam("limit")
          @DefaultValue("20")
          @Min(1)
          @Max(100)
          int limit,
      @Parameter(description = "Where to go on: \"next\" of the page before || 续读位置：上一页的 next")
          @QueryParam("cursor")
          String cursor) {
    boolean all = caller.is(Roles.OPERATOR);
    Optional<Collection<String>> scope =
        all ? Optional.empty() : Optional.of(new TreeSet<>(caller.communities()));
    String name = "deliveries/" + state + "/" + scope;
    String after = cursors.open(name, cursor).map(key -> key.get(0)).orElse(null);
    List<DeliveryView> found = deliveries.list(state, scope, after, limit + 1);
    if (found.size() <= limit) {
      return new DeliveryPage(found, null);
    }
    List<DeliveryView> items = List.copyOf(found.subList(0, limit));
    return new DeliveryPage(items, cursors.seal(name, items.get(limit - 1).id()));
  }

  @POST
  @Path("/{id}/resending")
  @RolesAllowed(Roles.OPERATOR)
  @Operation(
      operationId = "resendDelivery",
      summary = "Send a message again that was laid aside || 重新发送已搁置的消息",
      description =
          "Once for each time it was laid aside; its attempts are counted anew."
              + " || 每次搁置只能重新发送一次，尝试次数重新计算。")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DeliveryView.class)))
  public Response resend(
      @Parameter(description = "Id of the message || 消息编号") @PathParam("id") UUID id) {
    return once.moved(id, () -> sendAgain(id), this::waiting);
  }

  private UUID sendAgain(UUID id) {
    if (!deadLetters.takeBack(id)) {
      throw notDead(id);
    }
    engine.lookAfterCommit();
    return id;
  }

  private DeliveryView waiting(UUID id) {
    return deliveries
        .find(DeliveryState.WAITING, id)
        .orElseThrow(() -> Refusal.of(DeliveryRule.DELIVERY_UNKNOWN));
  }

  private Refusal notDead(UUID id) {
    return Refusal.of(
        deliveries.find(DeliveryState.WAITING, id).isPresent()
            ? DeliveryRule.DELIVERY_STILL_TRIED
            : DeliveryRule.DELIVERY_UNKNOWN);
  }
}
