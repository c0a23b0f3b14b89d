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
    UUID id,
    UUID obligor,
    UUID obligee,
    ObligationKind kind,
    String text,
    @Nullable @Schema(nullable = true) Money amount,
    @Nullable @Schema(nullable = true) String place,
    @Nullable @Schema(nullable = true) LocalDate dueOn,
    List<Instalment> instalments,
    ObligationState state,
    @Nullable @Schema(nullable = true) String proof,
    @Nullable @Schema(nullable = true) OffsetDateTime settledAt) {}
