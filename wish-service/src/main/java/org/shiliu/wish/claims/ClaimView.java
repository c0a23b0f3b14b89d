package org.shiliu.wish.claims;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.Money;
import org.shiliu.platform.wire.Versioned;
import org.shiliu.wish.communities.Shanghai;
import org.shiliu.wish.wishes.ItemView;
import org.shiliu.wish.wishes.Viewer;
import org.shiliu.wish.wishes.Wish;
import org.shiliu.wish.wishes.WishCategory;
import org.shiliu.wish.wishes.WishField;

/** One claim, with exactly the fields that this viewer may see; the others are absent. */
@Schema(
    description =
        "One claim with the fields that you may see; the others are absent || 认领详情，仅含您有权查看的字段")
public record ClaimView(
    @Schema(description = "Id || 编号") UUID id,
    @Schema(description = "Id of the wish || 心愿编号") UUID wishId,
    @Schema(description = "Id of the unit || 单位编号") UUID unitId,
    @Schema(description = "Who claimed || 认领单位") String unitName,
    @Schema(description = "Where it stands || 状态") ClaimState state,
    @Schema(description = "The wish's title || 心愿标题") String title,
    @Schema(description = "What is wished for || 需求类型") WishCategory category,
    @Schema(nullable = true, description = "The last day on which it helps || 最晚需要日期")
        LocalDate needBy,
    @Schema(description = "Result of the conflict check || 冲突核查结果") Clearance clearance,
    @Schema(
            description =
                "Whether the clock stands still: the mediation service is silent, or personal data is withheld || 计时是否暂停：调解服务无应答，或个人信息暂不显示")
        boolean clockStands,
    @Schema(
            nullable = true,
            description =
                "By when the next move should be made; absent where no clock runs || 下一步应在何时之前完成")
        OffsetDateTime dueAt,
    @Schema(
            nullable = true,
            description =
                "True while personal data is withheld; ask the community's officer || 个人信息暂不显示时为真，请联系社区工作人员")
        Boolean masked,
    @Schema(nullable = true, description = "Why it is needed || 需求说明") String details,
    @Schema(nullable = true, description = "Items || 明细") List<ItemView> items,
    @Schema(nullable = true, description = "Estimated cost || 预计费用") Money estimatedCost,
    @Schema(nullable = true, description = "Whom to meet and where || 联系方式") ContactView contact,
    @Schema(description = "Planned days; empty before the start || 计划日期") List<LocalDate> plannedOn,
    @Schema(description = "Who comes; empty before the start || 上门人员") List<Visitor> visitors,
    @Schema(nullable = true, description = "Delivered quantities by item || 各项已交付数量")
        List<Integer> delivered,
    @Schema(description = "When it was claimed || 认领时间") OffsetDateTime claimedAt,
    @Schema(nullable = true, description = "When it was approved || 批准时间")
        OffsetDateTime approvedAt,
    @Schema(nullable = true, description = "When the work was reported as done || 报告完成时间")
        OffsetDateTime fulfilledAt,
    @Schema(nullable = true, description = "When it ended || 结束时间") OffsetDateTime endedAt,
    @Schema(nullable = true, description = "Why it ended || 终止原因") String endReason,
    @Schema(description = "Counts every change || 版本号，每次变更加一") long version)
    implements Versioned {

  /**
   * The view of a claim.
   *
   * @param contact null unless the viewer sees it
   */
  static ClaimView of(ClaimAccess.Seen seen, String unitName, ContactView contact) {
    Claim claim = seen.claim();
    Wish wish = seen.wish();
    boolean need = seen.viewer().sees(WishField.NEED);
    boolean unit = seen.viewer() == Viewer.CLAIMER || seen.viewer() == Viewer.APPROVED_CLAIMER;
    boolean live = seen.isLive();
    return new ClaimView(
        claim.id(),
        claim.wishId(),
        claim.unitId(),
        unitName,
        ClaimState.of(claim, wish.status()),
        wish.content().title(),
        wish.content().category(),
        wish.content().needBy(),
        // A unit must not learn from here that a case exists.
        unit && claim.clearance() != Clearance.CLEAR ? Clearance.PENDING : claim.clearance(),
        claim.clockStands(),
        live ? Shanghai.time(wish.due().orElse(null)) : null,
        live && seen.masked() ? Boolean.TRUE : null,
        need ? wish.content().details() : null,
        need ? wish.items().stream().map(ItemView::of).toList() : null,
        need ? Money.yuan(wish.content().estimatedCost()) : null,
        contact,
        claim.plannedOn(),
        claim.visitors(),
        claim.delivered().orElse(null),
        Shanghai.time(claim.claimedAt()),
        Shanghai.time(claim.approvedAt().orElse(null)),
        Shanghai.time(claim.fulfilledAt().orElse(null)),
        Shanghai.time(claim.endedAt().orElse(null)),
        claim.endReason().orElse(null),
        seen.version());
  }
}
