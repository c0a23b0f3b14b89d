package org.shiliu.mediation.endings;

import jakarta.annotation.Nullable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.PlainText;

/** The applicant withdraws. */
@Schema(name = "WithdrawCase", description = "The applicant withdraws || 撤回申请")
public record WithdrawCase(
    @Nullable
        @PlainText(max = 500)
        @Schema(
            description = "Reason, if the applicant wants to give one || 原因，可不填",
            nullable = true)
        String reason,
    @Nullable
        @PlainText(max = 500)
        @Schema(
            description = "Withdrawn for somebody else: how their wish is known || 代为撤回时：如何得知本人意愿",
            nullable = true)
        String how) {}
