package org.shiliu.mediation.linkedwishes;

import jakarta.validation.constraints.NotBlank;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.PlainText;

/** Why a case takes its wish back. */
@Schema(name = "WithdrawLinkedWish", description = "Why the wish is taken back || 撤回心愿的原因")
public record WithdrawLinkedWish(
    @NotBlank
        @PlainText(max = 500)
        @Schema(description = "Shown in the wish service || 原因，微心愿服务可见", examples = "双方已另行解决")
        String reason) {}
