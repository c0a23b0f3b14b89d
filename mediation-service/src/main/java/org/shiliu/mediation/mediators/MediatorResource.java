package org.shiliu.mediation.mediators;

import java.time.Instant;
import java.util.List;
import java.util.Set;
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
import org.shiliu.platform.paging.Cursors;

/** The committee's register of mediators. */
@Path("/api/v1/mediators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Mediators || 调解员",
    description = "The committee's register of mediators || 调解委员会的调解员名册")
public class MediatorResource {

  private final MediatorRegister register;
  private final Mediators mediators;
  private final Cursors cursors;
  private final Caller caller;
  private final Once once;

  MediatorResource(
      MediatorRegister register, Mediators mediators, Cursors cursors, Caller caller, Once once) {
    this.register = register;
    this.mediators = mediators;
    this.cursors = cursors;
    this.caller = caller;
    this.once = once;
  }

  @POST
  @RolesAllowed(Roles.DIRECTOR)
  @Operation(
      operationId = "registerMediator",
      summary = "Enter a mediator into the register || 登记调解员",
      description =
          "Only mediators in the register can be appointed (PML 13, 14). || 只有登记在册的调解员可以被指定（人民调解法第13、14条）。")
  @APIResponse(
      responseCode = "201",
      description = "Registered || 已登记",
      content = @Content(schema = @Schema(implementation = MediatorView.class)))
  public Response register(@NotNull @Valid NewMediator entry) {
    return once.created(
        entry,
        "mediators",
        () -> register.register(entry),
        id -> MediatorView.of(register.visible(id)));
  }

  @POST
  @Path("/{id}/activity")
  @RolesAllowed(Roles.DIRECTOR)
  @Operation(
      operationId = "activateMediator",
      summary = "Let a mediator take on new cases, or no longer || 启用或停用调解员",
      description = "Cases at hand are not touched. || 不影响正在办理的案件。")
  @APIResponse(
      responseCode = "200",
      description = "Changed || 已更改",
      content = @Content(schema = @Schema(implementation = MediatorView.class)))
  public Response activate(
      @Parameter(description = "Mediator || 调解员编号") @PathParam("id") UUID id,
      @NotNull @Valid Activity activity) {
    return once.moved(
        activity,
        () -> register.activate(id, activity.active()),
        same -> MediatorView.of(register.visible(same)));
  }

  @GET
  @Path("/{id}")
  @Transactional
  @RolesAllowed({
    Roles.RESIDENT,
    Roles.UNIT,
    Roles.MEDIATOR,
    Roles.DIRECTOR,
    Roles.OFFICER,
    Roles.GRID_WORKER
  })
  @Operation(
      operationId = "getMediator",
      summary = "One mediator || 查看调解员",
      description = "From the register of one of your communities. || 您所在社区名册中的调解员。")
  @APIResponse(
      responseCode = "200",
      description = "The mediator || 调解员",
      content = @Content(schema = @Schema(implementation = MediatorView.class)))
  public Response one(@Parameter(description = "Mediator || 调解员编号") @PathParam("id") UUID id) {
    return Response.ok(MediatorView.of(register.visible(id))).build();
  }

  @GET
  @Transactional
  @RolesAllowed({
    Roles.RESIDENT,
    Roles.UNIT,
    Roles.MEDIATOR,
    Roles.DIRECTOR,
    Roles.OFFICER,
    Roles.GRID_WORKER
  })
  @Operation(
      operationId = "listMediators",
      summary = "The register of mediators || 调解员名册",
      description = "Newest entry first, by keyset. || 新登记的在前，游标分页。")
  @APIResponse(
      responseCode = "200",
      description = "A page || 一页名册",
      content = @Content(schema = @Schema(implementation = MediatorPage.class)))
  public Response list(
      @Parameter(description = "Page size, 1–100 || 每页条数，1–100")
          @QueryParam("limit")
          @DefaultValue("20")
          @Min(1)
          @Max(100)
          int limit,
      @Parameter(description = "Cursor from the page before || 上一页给出的游标") @QueryParam("cursor")
          String cursor) {
    Set<String> communities = caller.communities();
    String name = "mediators " + communities;
    List<Mediator> found =
        cursors
            .open(name, cursor)
            .map(
                key ->
                    mediators.newestFirstAfter(
                        communities, Instant.parse(key.get(0)), UUID.fromString(key.get(1)), limit))
            .orElseGet(() -> mediators.newestFirst(communities, limit));
    List<Mediator> items = found.size() > limit ? found.subList(0, limit) : found;
    String next = null;
    if (found.size() > limit) {
      Mediator last = items.get(limit - 1);
      next = cursors.seal(name, last.registeredAt(), last.id());
    }
    return Response.ok(new MediatorPage(items.stream().map(MediatorView::of).toList(), next))
        .build();
  }
}
