package org.shiliu.mediation.appointments;

import java.util.UUID;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.PlainText;

/** Whether a party goes on in spite of a conflict. */
@Schema(name = "AnswerDisclosure", description = "Whether to go on || 是否同意继续")
public record AnswerDisclosure(
    @NotNull
        @Schema(description = "true: go on with this mediator || 是否同意由该调解员继续", examples = "true")
        Boolean goOn,
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
