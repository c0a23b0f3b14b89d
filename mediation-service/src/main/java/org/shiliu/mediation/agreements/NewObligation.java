package org.shiliu.mediation.agreements;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.Money;
import org.shiliu.platform.wire.PlainText;

/** A duty that somebody takes on: who, to whom, what, where, until when. */
@Schema(name = "NewObligation", description = "A duty from the agreement || 协议约定的义务")
public record NewObligation(
    @Nullable @Schema(description = "Your own id for it, UUID || 自定编号（UUID），可不填", nullable = true)
        UUID id,
    @NotNull @Schema(description = "Who owes it, a party || 义务人") UUID obligor,
    @NotNull @Schema(description = "To whom, another party || 权利人") UUID obligee,
    @NotNull @Schema(description = "Which kind || 种类") ObligationKind kind,
    @NotBlank
        @PlainText(max = 500)
        @Schema(description = "What is owed || 义务内容", examples = "拆除外侧墙")
        String text,
    @Nullable
        @Valid
        @Schema(description = "Only and always with PAY || 仅用于 PAY，且必填", nullable = true)
        Money amount,
    @Nullable @PlainText(max = 200) @Schema(description = "Where || 履行地点", nullable = true)
        String place,
    @Nullable
        @Schema(
            description = "Due after so many days from today, 1–3650 || 自今日起若干日内履行，1–3650",
            nullable = true)
        Integer dueInDays,
    @Nullable
        @Schema(
            description = "Or due on this day, today to ten years ahead || 或指定到期日，自今日起十年以内",
            nullable = true)
        LocalDate dueOn,
    @Nullable
        @Size(max = 60)
        @Schema(
            description = "Or a payment in parts that add up to the amount || 或分期付款，合计须等于总额",
            nullable = true)
        List<@NotNull @Valid Instalment> instalments) {}
