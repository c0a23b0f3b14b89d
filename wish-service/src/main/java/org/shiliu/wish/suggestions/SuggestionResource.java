package org.shiliu.wish.suggestions;

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
import org.shiliu.wish.units.OwnUnit;

/** Suggestions over HTTP. */
@Path("/api/v1/units/mine/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Claims || 认领", description = "Finding and claiming wishes || 查找和认领心愿")
public class SuggestionResource {

  private final Suggesting suggesting;
  private final OwnUnit ownUnit;

  SuggestionResource(Suggesting suggesting, OwnUnit ownUnit) {
    this.suggesting = suggesting;
    this.ownUnit = ownUnit;
  }

  @GET
  @RolesAllowed(Roles.UNIT)
  @Operation(
      operationId = "listSuggestedWishes",
      summary = "Wishes that suit my unit || 适合我单位的心愿",
      description =
          "Open wishes that you may claim at this moment, the best first, each with the points and reasons that rank it. Take an id from here and claim it. || 您单位此刻可认领的心愿，最合适在前，并列出得分与理由。复制编号即可认领。")
  @APIResponse(
      responseCode = "200",
      description = "The best ones || 推荐列表",
      content = @Content(schema = @Schema(implementation = SuggestionList.class)))
  public SuggestionList list(
      @QueryParam("limit")
          @DefaultValue("20")
          @Min(1)
          @Max(100)
          @Parameter(description = "How many, 1 to 100 || 条数，1 至 100")
          int limit) {
    return suggesting.best(ownUnit.id(), limit);
  }
}
