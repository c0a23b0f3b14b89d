package org.shiliu.wish.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a case's wish to have a wish withdrawn. */
@Schema(name = "WishTakenBack", description = "What became of the withdrawal || 撤回的处理结果")
public record WishTakenBack(
    @Schema(description = "False when it had ended before || 此前已终结时为 false") boolean applied,
    @Schema(
            description = "Where it stands now; the list may grow || 现在的状态（今后可能增加）",
            examples = "WITHDRAWN")
        String state) {}
