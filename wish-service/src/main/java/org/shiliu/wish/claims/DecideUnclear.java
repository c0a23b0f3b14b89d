package org.shiliu.wish.claims;

import jakarta.validation.constraints.NotBlank;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.PlainText;

/** An officer's decision where the conflict check came back unknown. */
@Schema(description = "An officer's decision on an unclear conflict check || 冲突核查不明时的人工决定")
public record DecideUnclear(
    @Schema(description = "Whether the claim is approved; declined otherwise || 是否批准，否则视为谢绝")
        boolean approve,
    @NotBlank
        @PlainText(max = 500, multiline = true)
        @Schema(description = "Why; recorded || 理由，记录在案", examples = "已向双方电话核实，无纠纷")
        String reason) {}
