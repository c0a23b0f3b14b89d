package org.shiliu.wish.wishes;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.PlainText;

/** Why a wish is withdrawn. */
@Schema(description = "Why a wish is withdrawn || 撤回说明")
public record WithdrawWish(
    @PlainText(max = 500, multiline = true)
        @Schema(
            nullable = true,
            description = "Told to the unit that claimed it || 将告知已认领的单位",
            examples = "家人已经买到了")
        String reason) {}
