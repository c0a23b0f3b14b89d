package org.shiliu.mediation.appointments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.mediation.mediators.Conflict;
import org.shiliu.platform.wire.PlainText;

/** What ties the mediator to a party. */
@Schema(name = "DiscloseConflict", description = "What ties the mediator to a party || 披露利害关系")
public record DiscloseConflict(
    @NotNull @Schema(description = "What ties the mediator to a party || 利害关系") Conflict conflict,
    @NotBlank @PlainText(max = 500) @Schema(description = "What the parties are told || 向当事人披露的内容")
        String text) {}
