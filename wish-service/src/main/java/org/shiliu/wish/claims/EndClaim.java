package org.shiliu.wish.claims;

import jakarta.validation.constraints.NotBlank;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.PlainText;

/** Why a claim is given back or declined. */
@Schema(description = "Why a claim is given back or declined || 退回或谢绝认领的理由")
public record EndClaim(
    @NotBlank
        @PlainText(max = 500, multiline = true)
        @Schema(
            description = "Recorded in the wish's history || 记入心愿历史",
            examples = "师傅临时出差，本周无法上门")
        String reason) {}
