package org.shiliu.wish.claims;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.wish.communities.Shanghai;
import org.shiliu.wish.wishes.Urgency;
import org.shiliu.wish.wishes.Wish;
import org.shiliu.wish.wishes.WishCategory;

/** A claim in a list, without personal data. */
@Schema(description = "A claim in a list, without personal data || 列表中的认领，不含个人信息")
public record ClaimCard(
    @Schema(description = "Id || 编号") UUID id,
    @Schema(description = "Id of the wish || 心愿编号") UUID wishId,
    @Schema(description = "Id of the unit || 单位编号") UUID unitId,
    @Schema(description = "Where it stands || 状态") ClaimState state,
    @Schema(description = "The wish's title || 心愿标题") String title,
    @Schema(description = "What is wished for || 需求类型") WishCategory category,
    @Schema(description = "How urgent || 紧急程度") Urgency urgency,
    @Schema(nullable = true, description = "The last day on which it helps || 最晚需要日期")
        LocalDate needBy,
    @Schema(nullable = true, description = "Only for officers and directors || 仅工作人员可见")
        Clearance clearance,
    @Schema(description = "Whether the clock stands still || 计时是否暂停") boolean clockStands,
    @Schema(nullable = true, description = "By when the next move should be made || 下一步应在何时之前完成")
        OffsetDateTime dueAt,
    @Schema(description = "When it was claimed || 认领时间") OffsetDateTime claimedAt) {

  static ClaimCard of(Claim claim, Wish wish, boolean staff) {
    return new ClaimCard(
        claim.id(),
        claim.wishId(),
        claim.unitId(),
        ClaimState.of(claim, wish.status()),
        wish.content().title(),
        wish.content().category(),
        wish.content().urgency(),
        wish.content().needBy(),
        staff ? claim.clearance() : null,
        claim.clockStands(),
        claim.isLive() ? Shanghai.time(wish.due().orElse(null)) : null,
        Shanghai.time(claim.claimedAt()));
  }
}
