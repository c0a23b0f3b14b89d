package org.shiliu.mediation.cases;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.Nullable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a case ended, and which ways are open now (PML 26). */
@Schema(
    name = "EndingView",
    description = "How the case ended, and which ways are open now || 案件如何结束，以及还有哪些途径")
public record EndingView(
    @Nullable @Schema(description = "Why it was not accepted || 不予受理原因", nullable = true)
        NonAcceptance nonAcceptance,
    @Nullable @Schema(description = "Why it was terminated || 终止原因", nullable = true)
        TerminationCode terminationCode,
    @Nullable @Schema(description = "With which result it was closed || 结案结果", nullable = true)
        ClosingResult closingResult,
    @Nullable @Schema(description = "Reason || 原因", nullable = true) String reason,
    @Nullable @Schema(description = "Advised way || 建议的途径", nullable = true) String advisedRoute,
    @Nullable
        @Schema(description = "The party that could not be contacted || 无法联系的一方", nullable = true)
        UUID party,
    @Nullable @Schema(description = "What this ending means || 该结果的含义", nullable = true)
        String notice,
    @Schema(
            description =
                "The arbitration, administrative and court ways; empty when nothing is left open || 仲裁、行政、诉讼途径；无需其他途径时为空")
        List<String> routes) {}
