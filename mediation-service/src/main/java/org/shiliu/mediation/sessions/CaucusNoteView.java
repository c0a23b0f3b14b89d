package org.shiliu.mediation.sessions;

import java.time.OffsetDateTime;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A note of a talk with one side. */
@Schema(name = "CaucusNoteView", description = "A note of a talk with one side || 背靠背谈话记录")
public record CaucusNoteView(
    @Schema(description = "Its id, a UUID || 编号（UUID）") UUID id,
    @Schema(description = "The party || 当事人") UUID party,
    @Schema(description = "What was said || 谈话内容") String note,
    @Schema(description = "When || 登记时间") OffsetDateTime notedAt) {}
