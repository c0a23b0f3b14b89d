package org.shiliu.mediation.performance;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.mediation.cases.ClosingResult;
import org.shiliu.platform.wire.PlainText;

/** With which result the case is closed. */
@Schema(name = "CloseCase", description = "With which result || 结案")
public record CloseCase(
    @NotNull @Schema(description = "The result || 结果") ClosingResult result,
    @Nullable
        @PlainText(max = 1000, multiline = true)
        @Schema(description = "Reason; compulsory with NOT_PERFORMED || 原因；未履行时必填", nullable = true)
        String reason,
    @Nullable
        @Schema(
            description =
                "With NOT_PERFORMED: the parties were told that they can go to court || 未履行时：已告知可向人民法院起诉",
            nullable = true)
        Boolean courtRouteTold) {}
