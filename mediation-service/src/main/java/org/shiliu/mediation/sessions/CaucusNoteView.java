package org.shiliu.mediation.sessions;

import java.time.OffsetDateTime;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A note of a talk with one side. */
@Schema(name = "CaucusNoteView", description = "A note of a talk with one side || 背靠背谈话记录")
public record CaucusNoteView(UUID id, UUID party, String note, OffsetDateTime notedAt) {}
