package org.shiliu.mediation.mediators;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a mediator takes on new cases. */
@Schema(name = "Activity", description = "Whether a mediator takes on new cases || 调解员是否受理新案")
public record Activity(
    @NotNull @Schema(description = "true or false || 是或否", examples = "true") Boolean active) {}
