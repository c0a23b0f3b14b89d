package org.shiliu.mediation.sessions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.shiliu.platform.clock.WorkingCalendar;

/** A session with its record. Written once; the application has no right to change it. */
@Entity
@Immutable
@Table(name = "mediation_session")
class MediationSession {

  @Id private UUID id;
  private String community;
  private UUID caseId;
  private int ordinal;
  private Instant heldFrom;
  private Instant heldTo;
  private String place;
  private String matter;
  private boolean openToPublic;
  private String factsChecked;

  @Enumerated(EnumType.STRING)
  private SessionResult result;

  private String resultText;
  private Instant recordedAt;
  private String recordedBy;

  protected MediationSession() {}

  static MediationSession of(
      UUID caseId,
      String community,
      int ordinal,
      RecordSession said,
      Instant heldTo,
      String by,
      Instant at) {
    MediationSession session = new MediationSession();
    session.id = UUID.randomUUID();
    session.caseId = caseId;
    session.community = community;
    session.ordinal = ordinal;
    session.heldFrom = heldTo.minusSeconds(said.minutes() * 60L);
    session.heldTo = heldTo;
    session.place = said.place();
    session.matter = said.matter();
    session.openToPublic = said.openAgreedBy() != null;
    session.factsChecked = said.factsChecked();
    session.result = said.result();
    session.resultText = said.resultText();
    session.recordedAt = at;
    session.recordedBy = by;
    return session;
  }

  SessionView view(List<Participant> participants) {
    return new SessionView(
        id,
        ordinal,
        heldFrom.atZone(WorkingCalendar.ZONE).toOffsetDateTime(),
        heldTo.atZone(WorkingCalendar.ZONE).toOffsetDateTime(),
        place,
        matter,
        openToPublic,
        participants,
        factsChecked,
        result,
        resultText,
        recordedAt.atZone(WorkingCalendar.ZONE).toOffsetDateTime());
  }

  UUID id() {
    return id;
  }

  String community() {
    return community;
  }
}
