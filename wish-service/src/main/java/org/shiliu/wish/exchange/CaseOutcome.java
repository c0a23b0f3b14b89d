package org.shiliu.wish.exchange;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an effective agreement says about the disputed wish. */
@Schema(name = "CaseOutcome", description = "What the agreement says about the wish || 协议对心愿的约定")
public record CaseOutcome(
    @NotNull CaseResult result,
    @Schema(description = "Whether the resident signed the agreement || 居民是否已在协议上签字")
        boolean residentSigned) {}
