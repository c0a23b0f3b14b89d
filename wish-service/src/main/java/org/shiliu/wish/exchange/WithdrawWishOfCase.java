package org.shiliu.wish.exchange;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.PlainText;

/** A case takes its wish back. */
@Schema(name = "WithdrawWishOfCase", description = "A case takes its wish back || 案件撤回其提出的心愿")
public record WithdrawWishOfCase(
    @NotNull @Schema(description = "Taken once || 消息编号，只处理一次") UUID messageId,
    @NotBlank
        @PlainText(max = 40)
        @Schema(description = "Community code || 社区代码", examples = "nancheng")
        String community,
    @NotNull @Schema(description = "The wish || 心愿编号") UUID wishId,
    @NotNull @Schema(description = "The case that raised it || 提出心愿的案件编号") UUID caseId,
    @NotBlank @PlainText(max = 500) @Schema(description = "Why || 原因") String reason) {}
