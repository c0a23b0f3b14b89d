package org.shiliu.wish.wishes;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.shiliu.platform.identity.Caller;
import org.shiliu.platform.identity.Roles;

/** A resident's own wishes, and the history of a wish. */
@Path("/api/v1")
@Tag(name = "Wishes || 心愿")
public class MyWishResource {

  private final WishLists lists;
  private final WishAccess access;
  private final WishLog log;
  private final Caller caller;

  MyWishResource(WishLists lists, WishAccess access, WishLog log, Caller caller) {
    this.lists = lists;
    this.access = access;
    this.log = log;
    this.caller = caller;
  }

  @GET
  @Path("/me/wishes")
  @RolesAllowed(Roles.RESIDENT)
  @Operation(
      operationId = "listMyWishes",
      summary = "My wishes || 我的心愿",
      description =
          "Your own and those of residents who let you follow; each says whose move is awaited, by when. The latest first. || 本人及委托人的心愿，注明等待谁、何时之前处理。最新在前。")
  @APIResponse(
      responseCode = "200",
      description = "One page || 一页心愿",
      content = @Content(schema = @Schema(implementation = WishPage.class)))
  public WishPage mine(
      @BeanParam WishFilter filter,
      @QueryParam("limit")
          @DefaultValue("20")
          @Min(1)
          @Max(100)
          @Parameter(description = "Rows of a page, 1 to 100 || 每页条数，1 至 100")
          int limit,
      @QueryParam("cursor") @Parameter(description = "From the page before || 上一页给出的游标")
          String cursor) {
    return lists.mine(filter, limit, cursor);
  }

  @GET
  @Path("/wishes/{id}/events")
  @RolesAllowed({
    Roles.RESIDENT,
    Roles.OFFICER,
    Roles.DIRECTOR,
    Roles.GRID_WORKER,
    Roles.STEWARD,
    Roles.MEDIATOR
  })
  @Transactional
  @Operation(
      operationId = "listWishEvents",
      summary = "A wish's history || 心愿历史",
      description =
          "Who, when, from, to, why; oldest first, complete. Account names only for officers and directors. || 谁、何时、由何状态到何状态、理由；最早在前，完整列出。账号仅工作人员可见。")
  @APIResponse(
      responseCode = "200",
      description = "The history || 历史",
      content = @Content(schema = @Schema(implementation = WishHistory.class)))
  public WishHistory events(@PathParam("id") UUID id) {
    access.visible(id);
    boolean staff = caller.is(Roles.OFFICER, Roles.DIRECTOR);
    return new WishHistory(
        log.of(id).stream().map(event -> WishEventView.of(event, staff)).toList());
  }
}
