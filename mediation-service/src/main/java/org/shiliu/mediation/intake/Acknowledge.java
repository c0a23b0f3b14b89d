package org.shiliu.mediation.intake;

import jakarta.annotation.Nullable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.PlainText;

/** A party has read its rights and duties. */
@Schema(
    name = "Acknowledge",
    description = "The party has read its rights and duties || 当事人已阅知权利义务")
public record Acknowledge(
    @Nullable
        @PlainText(max = 500)
        @Schema(
            description =
                "Recorded by an officer or mediator: how it is known || 由工作人员或调解员代录时：如何得知",
            nullable = true)
        String how) {}
