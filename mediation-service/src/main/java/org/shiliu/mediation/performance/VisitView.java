package org.shiliu.mediation.performance;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.Nullable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A follow-up visit. */
@Schema(name = "VisitView", description = "A follow-up visit || 回访记录")
public record VisitView(
    UUID id,
    OffsetDateTime visitedAt,
    List<UUID> parties,
    String performance,
    Satisfaction satisfaction,
    @Nullable @Schema(nullable = true) String newDispute,
    @Nullable @Schema(nullable = true) String measures) {}
