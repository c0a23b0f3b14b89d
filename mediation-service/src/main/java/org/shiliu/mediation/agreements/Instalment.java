package org.shiliu.mediation.agreements;

import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.Money;

/** A part of a payment. */
@Schema(name = "Instalment", description = "A part of a payment || 分期款项")
public record Instalment(
    @NotNull
        @Schema(
            description = "Due on this day, today to ten years ahead || 到期日，自今日起十年以内",
            examples = "2030-01-05")
        LocalDate dueOn,
    @NotNull @Valid @Schema(description = "The amount || 金额") Money amount) {}
