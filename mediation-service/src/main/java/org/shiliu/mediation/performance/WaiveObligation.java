package org.shiliu.mediation.performance;

import jakarta.validation.constraints.NotBlank;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.PlainText;

/** By what it is known that an obligation was waived. */
@Schema(name = "WaiveObligation", description = "Proof of the waiver || 放弃的凭据")
public record WaiveObligation(
    @NotBlank @PlainText(max = 1000, multiline = true) @Schema(description = "Proof || 凭据")
        String proof) {}
