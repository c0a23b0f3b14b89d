package org.shiliu.mediation.appointments;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A party's wish for a mediator. */
@Schema(name = "ChooseMediator", description = "The mediator that a party wishes for || 当事人选择的调解员")
public record ChooseMediator(
    @NotNull @Schema(description = "From the register || 名册中的调解员") UUID mediator) {}
