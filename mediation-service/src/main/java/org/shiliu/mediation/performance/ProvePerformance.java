package org.shiliu.mediation.performance;

import jakarta.validation.constraints.NotBlank;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.PlainText;

/** By what it is known that an obligation was performed. */
@Schema(name = "ProvePerformance", description = "Proof of performance || 履行凭据")
public record ProvePerformance(
    @NotBlank
        @PlainText(max = 1000, multiline = true)
        @Schema(description = "Proof || 凭据", examples = "现场查看，外侧墙已拆除")
        String proof) {}
