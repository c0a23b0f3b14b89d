package org.shiliu.mediation.endings;

import java.util.UUID;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.mediation.cases.TerminationCode;
import org.shiliu.platform.wire.PlainText;

/** Why the mediator ends the mediation. */
@Schema(name = "TerminateMediation", description = "Why || 终止原因")
public record TerminateMediation(
    @NotNull @Schema(description = "The code || 终止原因代码") TerminationCode code,
    @NotBlank @PlainText(max = 1000, multiline = true) @Schema(description = "Reason || 原因")
        String reason,
    @Nullable
        @Schema(description = "With CANNOT_CONTACT: which party || 无法联系时：哪一方", nullable = true)
        UUID party) {}
