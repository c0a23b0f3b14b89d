package org.shiliu.mediation.performance;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Urgings and follow-up visits of a case. */
@Schema(name = "PerformanceView", description = "Urgings and follow-up visits || 督促与回访")
public record PerformanceView(List<UrgingView> urgings, List<VisitView> visits) {}
