package org.shiliu.mediation.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.mediation.cases.NonAcceptance;
import org.shiliu.platform.wire.PlainText;

/** Why the committee doesn't take a case, and where the parties can turn. */
@Schema(name = "NotAcceptCase", description = "Why not, and where to turn || 不予受理的原因和建议途径")
public record NotAcceptCase(
    @NotNull @Schema(description = "Which reason || 原因类别") NonAcceptance why,
    @NotBlank @PlainText(max = 1000, multiline = true) @Schema(description = "Reason || 原因")
        String reason,
    @NotBlank
        @PlainText(max = 1000, multiline = true)
        @Schema(description = "The advised way, compulsory || 建议的途径，必填")
        String advisedRoute) {}
