package org.shiliu.mediation.sessions;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.PlainText;

/** What was said in a talk with one side alone. */
@Schema(name = "NoteCaucus", description = "A talk with one side || 背靠背谈话")
public record NoteCaucus(
    @NotNull @Schema(description = "With whom || 谈话当事人") UUID party,
    @NotBlank
        @PlainText(max = 4000, multiline = true)
        @Schema(description = "What was said; never shown to the other side || 谈话内容；绝不向另一方显示")
        String note) {}
