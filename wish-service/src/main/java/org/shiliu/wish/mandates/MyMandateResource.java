package org.shiliu.wish.mandates;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import org.shiliu.platform.identity.Caller;
import org.shiliu.platform.identity.Roles;
import org.shiliu.wish.listing.Listing;
import org.shiliu.wish.listing.Lists;

/** The mandates of the caller over HTTP. */
@Path("/api/v1/me/mandates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mandates || 委托", description = "Relatives who act for residents || 亲属代办")
public class MyMandateResource {

  private final Mandates mandates;
  private final Lists lists;
  private final Caller caller;

  MyMandateResource(Mandates mandates, Lists lists, Caller caller) {
    this.mandates = mandates;
    this.lists = lists;
    this.caller = caller;
  }

  @GET
  @RolesAllowed(Roles.RESIDENT)
  @Transactional
  @Operation(
      operationId = "listMyMandates",
      summary = "Mandates that I gave or hold || 我的委托",
      description = "The latest first. || 最新在前。")
  @APIResponse(
      responseCode = "200",
      description = "Mandates || 委托列表",
      content = @Content(schema = @Schema(implementation = MandatePage.class)))
  public MandatePage mine(
      @QueryParam("limit")
          @DefaultValue("20")
          @Min(1)
          @Max(100)
          @Parameter(description = "Rows of a page, 1 to 100 || 每页条数，1 至 100")
          int limit,
      @QueryParam("cursor") @Parameter(description = "From the page before || 上一页给出的游标")
          String cursor) {
    Lists.Slice<Mandate> slice =
        lists.slice(
            "mandates",
            mandates,
            Listing.by("grantedAt", caller.communities())
                .where("(resident = :account or relative = :account)", "account", caller.subject()),
            mandate -> new Lists.Key(mandate.grantedAt(), mandate.id()),
            limit,
            cursor);
    return new MandatePage(slice.rows().stream().map(MandateView::of).toList(), slice.next());
  }
}
