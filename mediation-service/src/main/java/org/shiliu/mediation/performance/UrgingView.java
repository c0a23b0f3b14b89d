package org.shiliu.mediation.performance;

import java.time.OffsetDateTime;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An urging. */
@Schema(name = "UrgingView", description = "An urging || 督促记录")
public record UrgingView(UUID id, UUID obligation, String text, OffsetDateTime at) {}
