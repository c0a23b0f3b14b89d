package org.shiliu.mediation.sessions;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.shiliu.platform.clock.WorkingCalendar;

/** A note of a talk with one side alone. Never reaches the other side. */
@Entity
@Immutable
@Table(name = "caucus_note")
class CaucusNote {

  @Id private UUID id;
  private String community;
  private UUID caseId;
  private UUID partyId;
  private String note;
  private Instant notedAt;
  private String notedBy;

  protected CaucusNote() {}

  static CaucusNote of(UUID caseId, String community, NoteCaucus said, String by, Instant at) {
    CaucusNote one = new CaucusNote();
    one.id = UUID.randomUUID();
    one.caseId = caseId;
    one.community = community;
    one.partyId = said.party();
    one.note = said.note();
    one.notedBy = by;
    one.notedAt = at;
    return one;
  }

  CaucusNoteView view() {
    return new CaucusNoteView(
        id, partyId, note, notedAt.atZone(WorkingCalendar.ZONE).toOffsetDateTime());
  }
}
