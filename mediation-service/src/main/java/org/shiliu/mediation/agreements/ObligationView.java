package org.shiliu.mediation.agreements;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.Nullable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.Money;

/** A duty with its state. */
@Schema(name = "ObligationView", description = "A duty with its state || 义务及履行状态")
public record ObligationView(
    @Schema(description = "Its id, a UUID || 编号（UUID）") UUID id,
    @Schema(description = "Who owes it || 义务人") UUID obligor,
    @Schema(description = "To whom || 权利人") UUID obligee,
    @Schema(description = "Which kind || 种类") ObligationKind kind,
    @Schema(description = "What it says || 内容") String text,
    @Nullable @Schema(description = "The amount || 金额", nullable = true) Money amount,
    @Nullable @Schema(description = "Place || 地点", nullable = true) String place,
    @Nullable @Schema(description = "Due on this day || 到期日", nullable = true) LocalDate dueOn,
    @Schema(description = "Parts of a payment || 分期款项") List<Instalment> instalments,
    @Schema(description = "Where it stands || 履行状态") ObligationState state,
    @Nullable @Schema(description = "Proof || 凭据", nullable = true) String proof,
    @Nullable @Schema(description = "When it was settled || 了结时间", nullable = true)
        OffsetDateTime settledAt) {}
