package org.shiliu.wish.claims;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

/** A unit's own claims over HTTP. */
@Path("/api/v1/me/claims")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Claims || 认领", description = "Finding and claiming wishes || 查找和认领心愿")
public class MyClaimResource {

  private final ClaimLists lists;

  MyClaimResource(ClaimLists lists) {
    this.lists = lists;
  }

  @GET
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
}
