package org.shiliu.mediation.appointments;

import jakarta.validation.constraints.NotBlank;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.PlainText;

/** Why a mediator gives a case back or loses it. */
@Schema(name = "ReleaseMediator", description = "Why || 退回或撤换的原因")
public record ReleaseMediator(
    @NotBlank @PlainText(max = 500) @Schema(description = "Reason || 原因") String reason) {}
