package org.shiliu.wish.wishes;

import java.util.UUID;
import java.util.function.Supplier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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

/** Wishes over HTTP, from the side of whoever makes and follows them. */
@Path("/api/v1/wishes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Wishes || 心愿", description = "Making, handing in and following wishes || 登记、提交和跟进心愿")
public class WishResource {

  private final WishHandling handling;
  private final WishLists lists;
  private final WishAccess access;
  private final WishViews views;
  private final Once once;
  private final Preconditions preconditions;

  WishResource(
      WishHandling handling,
      WishLists lists,
      WishAccess access,
      WishViews views,
      Once once,
      Preconditions preconditions) {
    this.handling = handling;
    this.lists = lists;
    this.access = access;
    this.views = views;
    this.once = once;
    this.preconditions = preconditions;
  }

  @POST
  @RolesAllowed({Roles.RESIDENT, Roles.GRID_WORKER, Roles.STEWARD})
  @Operation(
      operationId = "createWish",
      summary = "Write a wish down as a draft || 登记心愿草稿",
      description =
          "By the resident, a relative with a mandate, a grid worker or a steward. Nobody sees a draft but they; submit it next. || 由居民本人、受托亲属、网格员或管家登记。草稿仅登记方可见，下一步请提交。")
  @APIResponse(
      responseCode = "201",
      description = "Written down || 已登记",
      content = @Content(schema = @Schema(implementation = WishView.class)))
  public Response create(@NotNull @Valid NewWish wanted) {
    return once.created(wanted, "wishes", () -> handling.draft(wanted), views::of);
  }

  @GET
  @RolesAllowed({
    Roles.UNIT,
    Roles.OFFICER,
    Roles.DIRECTOR,
    Roles.GRID_WORKER,
    Roles.STEWARD,
    Roles.RESIDENT
  })
  @Operation(
      operationId = "listWishes",
      summary = "List wishes || 心愿列表",
      description =
          "Officers and directors see their community's, units what is open for a claim, everybody else what they filed. Order: creation, the latest first. || 工作人员看本社区全部，单位看可认领的，其他人看自己登记的。按登记时间倒序。")
  @APIResponse(
      responseCode = "200",
      description = "One page || 一页心愿",
      content = @Content(schema = @Schema(implementation = WishPage.class)))
  public WishPage list(
      @BeanParam WishFilter filter,
      @QueryParam("community") @Parameter(description = "Only this community || 社区代码")
          String community,
      @QueryParam("limit")
          @DefaultValue("20")
          @Min(1)
          @Max(100)
          @Parameter(description = "Rows of a page, 1 to 100 || 每页条数，1 至 100")
          int limit,
      @QueryParam("cursor") @Parameter(description = "From the page before || 上一页给出的游标")
          String cursor) {
    return lists.all(filter, community, limit, cursor);
  }

  @GET
  @Path("/transitions")
  @Operation(
      operationId = "getWishTransitions",
      summary = "The life cycle in force || 心愿状态流转表",
      description =
          "Every state, what may follow, and whose move is awaited. Public. || 各状态、可达状态与等待方，公开。")
  @APIResponse(
      responseCode = "200",
      description = "The table || 流转表",
      content = @Content(schema = @Schema(implementation = TransitionTable.class)))
  public TransitionTable transitions() {
    return TransitionTable.inForce();
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({
    Roles.UNIT,
    Roles.OFFICER,
    Roles.DIRECTOR,
    Roles.GRID_WORKER,
    Roles.STEWARD,
    Roles.RESIDENT,
    Roles.MEDIATOR
  })
  @Transactional
  @Operation(
      operationId = "getWish",
      summary = "One wish || 查看心愿",
      description =
          "With the fields that your role may see in this state; a unit finds personal data only in its approved claim. || 仅含您的角色在当前状态下可见的字段；单位只能在获批的认领中看到个人信息。")
  @APIResponse(
      responseCode = "200",
      description = "The wish || 心愿",
      content = @Content(schema = @Schema(implementation = WishView.class)))
  public WishView one(@PathParam("id") @Parameter(description = "Id of the wish || 心愿编号") UUID id) {
    return views.of(id);
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed({Roles.RESIDENT, Roles.GRID_WORKER, Roles.STEWARD, Roles.MEDIATOR})
  @Transactional
  @Operation(
      operationId = "reviseWish",
      summary = "Mend a draft or a returned wish || 修改草稿或被退回的心愿",
      description =
          "Replaces the content; id, community and source stay. Without a beneficiary the one known stays. || 整体替换内容；编号、社区和来源不变；不填受益人则沿用原有。")
  @APIResponse(
      responseCode = "200",
      description = "Mended || 已修改",
      content = @Content(schema = @Schema(implementation = WishView.class)))
  public WishView revise(
      @PathParam("id") @Parameter(description = "Id of the wish || 心愿编号") UUID id,
      @NotNull @Valid NewWish wanted) {
    preconditions.mustMatch(access.visible(id).version());
    handling.revise(id, wanted);
    access.flush();
    return views.of(id);
  }

  @POST
  @Path("/{id}/submission")
  @RolesAllowed({Roles.RESIDENT, Roles.GRID_WORKER, Roles.STEWARD, Roles.MEDIATOR})
  @Operation(
      operationId = "submitWish",
      summary = "Hand a wish in for review || 提交心愿",
      description =
          "The title must be free of phone numbers, ID numbers and door-level addresses; the cost within the cap of its kind. || 标题不得含电话、证件号或门牌地址，费用不得超过该类别上限。")
  @APIResponse(
      responseCode = "200",
      description = "Handed in || 已提交",
      content = @Content(schema = @Schema(implementation = WishView.class)))
  public Response submit(
      @PathParam("id") @Parameter(description = "Id of the wish || 心愿编号") UUID id) {
    return step(id, id, () -> handling.submit(id));
  }

  @POST
  @Path("/{id}/withdrawal")
  @RolesAllowed({Roles.RESIDENT, Roles.GRID_WORKER, Roles.STEWARD, Roles.MEDIATOR})
  @Operation(
      operationId = "withdrawWish",
      summary = "Withdraw a wish || 撤回心愿",
      description =
          "From any open state, by the resident or a relative with a mandate; a draft also by whoever filed it. A claim on it ends at once. || 居民或受托亲属可在任何未结束状态撤回；草稿也可由登记人撤回。已有认领立即终止。")
  @APIResponse(
      responseCode = "200",
      description = "Withdrawn || 已撤回",
      content = @Content(schema = @Schema(implementation = WishView.class)))
  public Response withdraw(
      @PathParam("id") @Parameter(description = "Id of the wish || 心愿编号") UUID id,
      @NotNull @Valid WithdrawWish why) {
    return step(id, why, () -> handling.withdraw(id, why.reason()));
  }

  private Response step(UUID id, Object body, Supplier<UUID> effect) {
    return once.moved(
        body,
        () -> {
          preconditions.ifMatch(() -> access.visible(id).version());
          return effect.get();
        },
        views::of);
  }
}
