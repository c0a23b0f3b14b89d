package org.shiliu.mediation.sessions;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mediation record. */
@Schema(name = "SessionView", description = "A mediation record || 调解记录")
public record SessionView(
    UUID id,
    @Schema(description = "Number of the session within the case || 第几次调解") int ordinal,
    OffsetDateTime heldFrom,
    OffsetDateTime heldTo,
    String place,
    String matter,
    boolean openToPublic,
    List<Participant> participants,
    String factsChecked,
    SessionResult result,
    String resultText,
    OffsetDateTime recordedAt) {}
