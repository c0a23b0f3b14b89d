package org.shiliu.mediation.appointments;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who mediates a case. */
@Schema(name = "AssignMediator", description = "Who mediates the case || 指定调解员")
public record AssignMediator(
    @NotNull @Schema(description = "The presiding mediator || 首席调解员") UUID presiding,
    @Nullable @Size(max = 4) @Schema(description = "Further mediators || 其他调解员", nullable = true)
        List<@NotNull UUID> others) {}
