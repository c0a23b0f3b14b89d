package org.shiliu.wish.exchange;

import java.time.OffsetDateTime;
import java.util.UUID;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.PlainText;

/** A case about a disputed wish has moved. */
@Schema(
    name = "CaseStateNotice",
    description = "A case about a disputed wish has moved || 争议心愿所涉案件的状态变化")
public record CaseStateNotice(
    @NotNull @Schema(description = "Taken once || 消息编号，只处理一次") UUID messageId,
    @NotBlank
        @PlainText(max = 40)
        @Schema(description = "Community code || 社区代码", examples = "nancheng")
        String community,
    @NotNull @Schema(description = "The case || 案件编号") UUID caseId,
    @NotNull @Schema(description = "The disputed wish || 争议心愿编号") UUID wishId,
    @NotNull
        @Pattern(regexp = "[A-Z_]{1,40}")
        @Schema(
            description = "The case's state; the list may grow || 案件状态（今后可能增加）",
            examples = "AGREEMENT_EFFECTIVE")
        String state,
    @PositiveOrZero
        @Schema(description = "The case's version; an older one changes nothing || 案件版本，较旧的不予采纳")
        long version,
    @NotNull @Schema(description = "When it moved || 变化时间") OffsetDateTime at,
    @Nullable
        @Valid
        @Schema(description = "Only when an agreement took effect || 仅在协议生效时提供", nullable = true)
        CaseOutcome outcome) {}
