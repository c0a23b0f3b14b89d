package org.shiliu.mediation.endings;

import java.util.UUID;

import jakarta.annotation.Nullable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.PlainText;

/** A party refuses to go on; no reason is asked for. */
@Schema(name = "StopMediation", description = "A party refuses to go on || 当事人拒绝继续")
public record StopMediation(
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
