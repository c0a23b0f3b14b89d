package org.shiliu.mediation.performance;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Urgings and follow-up visits of a case. */
@Schema(name = "PerformanceView", description = "Urgings and follow-up visits || 督促与回访")
public record PerformanceView(
    @Schema(description = "Urgings || 督促记录") List<UrgingView> urgings,
    @Schema(description = "Follow-up visits || 回访记录") List<VisitView> visits) {}
