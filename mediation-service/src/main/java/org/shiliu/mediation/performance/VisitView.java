package org.shiliu.mediation.performance;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.Nullable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A follow-up visit. */
@Schema(name = "VisitView", description = "A follow-up visit || 回访记录")
public record VisitView(
    @Schema(description = "Its id, a UUID || 编号（UUID）") UUID id,
    @Schema(description = "When || 回访时间") OffsetDateTime visitedAt,
    @Schema(description = "The parties || 当事人") List<UUID> parties,
    @Schema(description = "How the agreement is performed || 履行情况") String performance,
    @Schema(description = "How content the parties are || 满意度") Satisfaction satisfaction,
    @Nullable @Schema(description = "A new dispute or risk || 新的矛盾或风险", nullable = true)
        String newDispute,
    @Nullable @Schema(description = "Measures taken || 采取的措施", nullable = true) String measures) {}
