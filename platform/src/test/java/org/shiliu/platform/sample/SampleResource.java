package org.shiliu.platform.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.shiliu.platform.idempotency.Preconditions;
import org.shiliu.platform.identity.Roles;
import org.shiliu.platform.paging.Cursors;
import org.shiliu.platform.refusal.PlatformRule;
import org.shiliu.platform.refusal.Refusal;

@Path("/api/v1/samples")
@Tag(name = "Samples || 样品", description = "Things to try the platform with || 用来检验平台的样品")
@Produces(MediaType.APPLICATION_JSON)
public class SampleResource {

  static final Map<UUID, SampleView> ALL = new ConcurrentHashMap<>();

  @Inject Once once;
  @Inject Preconditions preconditions;
  @Inject Cursors cursors;

  @GET
  @RolesAllowed({Roles.RESIDENT, Roles.OFFICER})
  @Operation(
      operationId = "listSamples",
      summary = "List samples || 样品列表",
      description = "All samples, by title. || 全部样品，按名称排序。")
  @APIResponse(
      responseCode = "200",
      description = "One page || 一页",
      content = @Content(schema = @Schema(implementation = SamplePage.class)))
  public SamplePage list(
      @Parameter(description = "At most this many, 1 to 100 || 最多多少条，1 至 100")
          @QueryParam("limit")
          @DefaultValue("20")
          @Min(1)
          @Max(100)
          int limit,
      @Parameter(description = "Only in this state || 只要此状态") @QueryParam("state")
          SampleState state,
      @Parameter(description = "Where to go on || 从何处继续") @QueryParam("cursor") String cursor) {
    String after = cursors.open("samples", cursor).map(key -> key.get(0)).orElse("");
    List<SampleView> found =
        ALL.values().stream()
            .filter(one -> state == null || one.state() == state)
            .filter(one -> one.title().compareTo(after) > 0)
            .sorted((a, b) -> a.title().compareTo(b.title()))
            .limit(limit + 1L)
            .toList();
    boolean more = found.size() > limit;
    List<SampleView> items = new ArrayList<>(more ? found.subList(0, limit) : found);
    return new SamplePage(
        items, more ? cursors.seal("samples", items.get(limit - 1).title()) : null);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.RESIDENT, Roles.OFFICER})
  @Operation(
      operationId = "readSample",
      summary = "Read a sample || 查看样品",
      description = "One sample. || 一个样品。")
  @APIResponse(
      responseCode = "200",
      description = "The sample || 样品",
      content = @Content(schema = @Schema(implementation = SampleView.class)))
  public SampleView read(
      @Parameter(description = "The sample's id || 样品编号") @PathParam("id") UUID id) {
    return found(id);
  }

  @POST
  @RolesAllowed(Roles.RESIDENT)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "makeSample",
      summary = "Make a sample || 新建样品",
      description = "Makes a sample. || 新建一个样品。")
  @APIResponse(
      responseCode = "201",
      description = "Made || 已新建",
      content = @Content(schema = @Schema(implementation = SampleView.class)))
  public Response make(@NotNull @Valid NewSample input) {
    return once.created(
        input,
        "samples",
        () -> {
          UUID id = input.id() == null ? UUID.randomUUID() : input.id();
          ALL.put(id, SampleView.of(id, input, SampleState.OPEN, 0));
          return id;
        },
        ALL::get);
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed(Roles.RESIDENT)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "editSample",
      summary = "Edit a sample || 修改样品",
      description = "Replaces what it says. || 替换其内容。")
  @APIResponse(
      responseCode = "200",
      description = "Edited || 已修改",
      content = @Content(schema = @Schema(implementation = SampleView.class)))
  public SampleView edit(
      @Parameter(description = "The sample's id || 样品编号") @PathParam("id") UUID id,
      @NotNull @Valid NewSample input) {
    SampleView old = found(id);
    preconditions.mustMatch(old.version());
    SampleView changed = SampleView.of(id, input, old.state(), old.version() + 1);
    ALL.put(id, changed);
    return changed;
  }

  @POST
  @Path("/{id}/closing")
  @RolesAllowed(Roles.OFFICER)
  @Operation(
      operationId = "closeSample",
      summary = "Close a sample || 关闭样品",
      description = "Closes it for good. || 永久关闭。")
  @APIResponse(
      responseCode = "200",
      description = "Closed || 已关闭",
      content = @Content(schema = @Schema(implementation = SampleView.class)))
  public Response close(
      @Parameter(description = "The sample's id || 样品编号") @PathParam("id") UUID id) {
    return once.moved(
        id.toString(),
        () -> {
          SampleView old = found(id);
          preconditions.ifMatch(old.version());
          ALL.put(
              id,
              new SampleView(
                  id,
                  old.title(),
                  old.quantity(),
                  old.price(),
                  SampleState.CLOSED,
                  null,
                  old.version() + 1));
          return id;
        },
        ALL::get);
  }

  @GET
  @Path("/public")
  @PermitAll
  @Operation(
      operationId = "countSamples",
      summary = "Count samples || 样品数量",
      description = "How many there are, for everybody. || 共有多少，任何人可查。")
  @APIResponse(
      responseCode = "200",
      description = "The page without items || 不含条目的页",
      content = @Content(schema = @Schema(implementation = SamplePage.class)))
  public SamplePage count() {
    return new SamplePage(List.of(), null);
  }

  private static SampleView found(UUID id) {
    SampleView found = ALL.get(id);
    if (found == null) {
      throw Refusal.of(PlatformRule.NOT_FOUND);
    }
    return found;
  }
}
