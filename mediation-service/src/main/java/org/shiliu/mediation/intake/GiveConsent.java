package org.shiliu.mediation.intake;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.PlainText;

/** A party's answer. */
@Schema(name = "GiveConsent", description = "Whether the party takes part || 是否同意调解")
public record GiveConsent(
    @NotNull
        @Schema(
            description = "true: takes part; false: refuses || true 同意；false 拒绝",
            examples = "true")
        Boolean consents,
    @Nullable
        @PlainText(max = 500)
        @Schema(
            description = "Recorded by an officer: how the answer is known || 由工作人员代录时：如何得知其答复",
            nullable = true)
        String how) {}
