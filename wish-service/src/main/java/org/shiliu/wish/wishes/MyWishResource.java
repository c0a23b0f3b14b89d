package org.shiliu.wish.wishes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.shiliu.platform.identity.Roles;

/** A resident's own wishes over HTTP. */
@Path("/api/v1/me/wishes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Wishes || 心愿", description = "Making, handing in and following wishes || 登记、提交和跟进心愿")
public class MyWishResource {

  private final WishLists lists;

  MyWishResource(WishLists lists) {
    this.lists = lists;
  }

  @GET
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
}
