package org.shiliu.wish.units;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
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
import org.shiliu.platform.refusal.Refusal;
import org.shiliu.wish.listing.Listing;
import org.shiliu.wish.listing.Lists;

/** Units over HTTP. */
@Path("/api/v1/units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Units || 单位", description = "Pledging units || 参与单位")
public class UnitResource {

  private final UnitRegistration registration;
  private final Units units;
  private final Lists lists;
  private final Once once;
  private final Caller caller;

  UnitResource(UnitRegistration registration, Units units, Lists lists, Once once, Caller caller) {
    this.registration = registration;
    this.units = units;
    this.lists = lists;
    this.once = once;
    this.caller = caller;
  }

  @POST
  @RolesAllowed(Roles.OFFICER)
  @Operation(
      operationId = "registerUnit",
      summary = "Register a unit || 登记单位",
      description = "It may claim once an agreement is recorded for it. || 登记后还须录入共建协议方可认领。")
  @APIResponse(
      responseCode = "201",
      description = "Registered || 已登记",
      content = @Content(schema = @Schema(implementation = UnitView.class)))
  public Response register(@NotNull @Valid NewUnit wanted) {
    return once.created(wanted, "units", () -> registration.register(wanted), this::view);
  }

  @GET
  @RolesAllowed({Roles.OFFICER, Roles.DIRECTOR})
  @Transactional
  @Operation(
      operationId = "listUnits",
      summary = "List units || 单位列表",
      description = "The units of your communities, the latest first. || 本社区的单位，最新在前。")
  @APIResponse(
      responseCode = "200",
      description = "One page || 一页单位",
      content = @Content(schema = @Schema(implementation = UnitPage.class)))
  public UnitPage list(
      @QueryParam("limit")
          @DefaultValue("20")
          @Min(1)
          @Max(100)
          @Parameter(description = "Rows of a page, 1 to 100 || 每页条数，1 至 100")
          int limit,
      @QueryParam("cursor") @Parameter(description = "From the page before || 上一页给出的游标")
          String cursor) {
    Lists.Slice<Unit> slice =
        lists.slice(
            "units",
            units,
            Listing.by("registeredAt", caller.communities()),
            unit -> new Lists.Key(unit.registeredAt(), unit.id()),
            limit,
            cursor);
    return new UnitPage(slice.rows().stream().map(UnitView::of).toList(), slice.next());
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.OFFICER, Roles.DIRECTOR, Roles.UNIT})
  @Transactional
  @Operation(
      operationId = "getUnit",
      summary = "One unit || 查看单位",
      description = "A unit sees only itself. || 单位只能查看自己。")
  @APIResponse(
      responseCode = "200",
      description = "The unit || 单位",
      content = @Content(schema = @Schema(implementation = UnitView.class)))
  public UnitView one(@PathParam("id") @Parameter(description = "Id of the unit || 单位编号") UUID id) {
    boolean staff = caller.is(Roles.OFFICER, Roles.DIRECTOR);
    if (!staff && !caller.unitId().filter(id::equals).isPresent()) {
      throw Refusal.of(UnitRule.UNIT_UNKNOWN);
    }
    return view(id);
  }

  private UnitView view(UUID id) {
    return UnitView.of(units.known(id));
  }
}
