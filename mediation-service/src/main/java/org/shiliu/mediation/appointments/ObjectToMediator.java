package org.shiliu.mediation.appointments;

import java.util.UUID;

import jakarta.annotation.Nullable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.PlainText;

/** A party objects to the presiding mediator; no reason is needed. */
@Schema(
    name = "ObjectToMediator",
    description = "An objection; no reason is needed || 要求更换调解员，无须理由")
public record ObjectToMediator(
    @Nullable
        @Schema(
            description =
                "The mediator wished for instead; absent: refuses to choose || 另选的调解员；不填表示不选择",
            nullable = true)
        UUID choice,
    @Nullable
        @Schema(description = "The party; your own when absent || 当事人；不填表示本人", nullable = true)
        UUID party,
    @Nullable
        @PlainText(max = 500)
        @Schema(
            description =
                "Recorded by somebody who runs the case: how it is known || 由办案人员代录时：如何得知",
            nullable = true)
        String how) {}
