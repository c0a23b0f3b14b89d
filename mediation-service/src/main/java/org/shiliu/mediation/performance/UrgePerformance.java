package org.shiliu.mediation.performance;

import jakarta.validation.constraints.NotBlank;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.PlainText;

/** What the obligor was told. */
@Schema(name = "UrgePerformance", description = "What the obligor was told || 督促内容")
public record UrgePerformance(
    @NotBlank
        @PlainText(max = 1000, multiline = true)
        @Schema(description = "What was said || 督促内容")
        String text) {}
