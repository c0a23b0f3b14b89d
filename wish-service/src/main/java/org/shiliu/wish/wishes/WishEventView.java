package org.shiliu.wish.wishes;

import java.time.OffsetDateTime;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.wish.communities.Shanghai;

/** One entry of a wish's history. */
@Schema(description = "One entry of a wish's history || 心愿的一次状态变更")
public record WishEventView(
    @Schema(description = "Id || 编号") UUID id,
    @Schema(description = "When || 时间") OffsetDateTime at,
    @Schema(
            nullable = true,
            description = "Whose account; only officers and directors see it || 操作账号，仅工作人员可见")
        String actor,
    @Schema(description = "In which role || 操作角色") String actorRole,
    @Schema(nullable = true, description = "Absent for the first entry || 首条记录不出现") WishStatus from,
    @Schema(description = "The state after it || 变更后状态") WishStatus to,
    @Schema(nullable = true, description = "Why || 理由") String reason) {

  static WishEventView of(WishEvent event, boolean withActor) {
    return new WishEventView(
        event.id(),
        Shanghai.time(event.at()),
        withActor ? event.actor() : null,
        event.actorRole(),
        event.from(),
        event.to(),
        event.reason());
  }
}
