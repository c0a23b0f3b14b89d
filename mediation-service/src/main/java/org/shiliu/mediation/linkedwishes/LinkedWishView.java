package org.shiliu.mediation.linkedwishes;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

import jakarta.annotation.Nullable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.clock.DatabaseClock;
import org.shiliu.platform.wire.Versioned;

/** A case's wish and what was heard of it last. */
@Schema(name = "LinkedWishView", description = "A wish of the case || 案件关联的心愿")
public record LinkedWishView(
    @Schema(description = "Id of the wish in the wish service || 心愿在微心愿服务中的编号") UUID wishId,
    @Schema(description = "The case || 案件编号") UUID caseId,
    @Schema(description = "Rises with every change of the link || 每次变化递增的版本号") long version,
    WishRelation relation,
    LinkState state,
    @Schema(description = "The wish's title || 心愿标题") String title,
    @Nullable
        @Schema(
            description =
                "Where the wish stands, as the wish service told last; the list may grow"
                    + " || 微心愿服务最近告知的心愿状态（今后可能增加）",
            nullable = true,
            examples = "PUBLISHED")
        String wishState,
    @Nullable @Schema(description = "Rule by which it was refused || 被拒绝所依据的规则", nullable = true)
        String refusalCode,
    @Nullable
        @Schema(
            description =
                "Reason of the latest state, in Chinese, as the wish service or a person gave it ||"
                    + " 最近状态的原因（微心愿服务或填写人的中文原话）",
            nullable = true)
        String reason,
    @Schema(description = "When the case raised it || 案件提出该心愿的时间") OffsetDateTime linkedAt,
    @Nullable @Schema(description = "When it was heard of last || 最近一次获知的时间", nullable = true)
        OffsetDateTime toldAt,
    @Nullable @Schema(description = "When the case asked for it back || 案件请求撤回的时间", nullable = true)
        OffsetDateTime withdrawalAskedAt)
    implements Versioned {

  static LinkedWishView of(LinkedWish link) {
    return new LinkedWishView(
        link.wishId(),
        link.caseId(),
        link.version(),
        link.relation(),
        link.state(),
        link.title(),
        link.wishState(),
        link.refusalCode(),
        link.reason(),
        time(link.linkedAt()),
        time(link.toldAt()),
        time(link.withdrawalAskedAt()));
  }

  private static OffsetDateTime time(Instant at) {
    return at == null ? null : at.atZone(DatabaseClock.ZONE).toOffsetDateTime();
  }
}
