package org.shiliu.mediation.agreements;

import java.util.UUID;

import jakarta.annotation.Nullable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.PlainText;

/** A party does not sign. */
@Schema(name = "RefuseToSign", description = "A party does not sign || 当事人拒绝签字")
public record RefuseToSign(
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
