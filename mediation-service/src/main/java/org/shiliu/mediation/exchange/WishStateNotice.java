package org.shiliu.mediation.exchange;

import java.time.OffsetDateTime;
import java.util.UUID;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.PlainText;

/** A wish that concerns a case has moved. */
@Schema(
    name = "WishStateNotice",
    description = "A wish that concerns a case has moved || 与案件有关的心愿状态变化")
public record WishStateNotice(
    @NotNull @Schema(description = "Taken once || 消息编号，只处理一次") UUID messageId,
    @NotBlank
        @PlainText(max = 40)
        @Schema(description = "Community code || 社区代码", examples = "nancheng")
        String community,
    @NotNull @Schema(description = "The wish || 心愿编号") UUID wishId,
    @NotNull @Schema(description = "The case that it concerns || 有关案件编号") UUID caseId,
    @NotNull
        @Pattern(regexp = "[A-Z_]{1,40}")
        @Schema(
            description = "Its state; the list may grow || 心愿状态（今后可能增加）",
            examples = "PUBLISHED")
        String state,
    @PositiveOrZero
        @Schema(description = "Its version; an older one changes nothing || 心愿版本，较旧的不予采纳")
        long version,
    @NotNull @Schema(description = "When it moved || 变化时间") OffsetDateTime at,
    @Nullable
        @PlainText(max = 2000, multiline = true)
        @Schema(description = "Why || 原因", nullable = true)
        String reason) {}
