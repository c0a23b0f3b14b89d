package org.shiliu.mediation.performance;

import java.time.OffsetDateTime;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An urging. */
@Schema(name = "UrgingView", description = "An urging || 督促记录")
public record UrgingView(
    @Schema(description = "Its id, a UUID || 编号（UUID）") UUID id,
    @Schema(description = "The obligation || 义务编号") UUID obligation,
    @Schema(description = "What it says || 内容") String text,
    @Schema(description = "When || 时间") OffsetDateTime at) {}
