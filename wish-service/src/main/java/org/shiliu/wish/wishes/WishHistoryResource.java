package org.shiliu.wish.wishes;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.shiliu.platform.identity.Caller;
import org.shiliu.platform.identity.Roles;

/** The history of a wish over HTTP. */
@Path("/api/v1/wishes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Wishes || 心愿", description = "Making, handing in and following wishes || 登记、提交和跟进心愿")
public class WishHistoryResource {

  private final WishAccess access;
  private final WishLog log;
  private final Caller caller;

  WishHistoryResource(WishAccess access, WishLog log, Caller caller) {
    this.access = access;
    this.log = log;
    this.caller = caller;
  }

  @GET
  @Path("/{id}/events")
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
  public WishHistory events(
      @PathParam("id") @Parameter(description = "Id of the wish || 心愿编号") UUID id) {
    access.visible(id);
    boolean staff = caller.is(Roles.OFFICER, Roles.DIRECTOR);
    return new WishHistory(
        log.of(id).stream().map(event -> WishEventView.of(event, staff)).toList());
  }
}
