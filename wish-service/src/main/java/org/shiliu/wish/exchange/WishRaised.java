package org.shiliu.wish.exchange;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The wish as it was taken in. */
@Schema(name = "WishRaised", description = "The wish as it was taken in || 已收下的心愿")
public record WishRaised(
    @Schema(description = "The wish's id, as the case chose it || 心愿编号（由案件一方生成）") UUID wishId,
    @Schema(description = "Its state; the list may grow || 心愿状态（今后可能增加）", examples = "SUBMITTED")
        String state,
    @Schema(description = "Its version || 心愿版本") long version) {}
