package org.shiliu.mediation.appointments;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mediator takes a case on. */
@Schema(name = "ConfirmMediation", description = "The mediator takes the case on || 调解员确认承办")
public record ConfirmMediation(
    @NotNull
        @Schema(
            description =
                "No near relationship, interest or other tie to a party that was not disclosed || 与当事人没有未披露的近亲属、利害或其他关系",
            examples = "true")
        Boolean noUndisclosedConflict) {}
