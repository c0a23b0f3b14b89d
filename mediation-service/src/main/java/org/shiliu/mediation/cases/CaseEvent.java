package org.shiliu.mediation.cases;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** One line of a case's history. Never changed; the application has no right to. */
@Entity
@Immutable
@Table(name = "case_event")
public class CaseEvent {

  @Id private UUID id;
  private String community;
  private UUID caseId;
  private long ordinal;
  private Instant at;

  @Enumerated(EnumType.STRING)
  private CaseStep step;

  @Enumerated(EnumType.STRING)
  private CaseStatus fromStatus;

  @Enumerated(EnumType.STRING)
  private CaseStatus toStatus;

  private String actor;

  @Enumerated(EnumType.STRING)
  private Mover actorRole;

  private UUID partyId;
  private String reason;
  private boolean confidential;

  protected CaseEvent() {}

  static CaseEvent of(Case matter, Moved moved, Entry entry, Instant at) {
    CaseEvent event = new CaseEvent();
    event.id = UUID.randomUUID();
    event.community = matter.community();
    event.caseId = matter.id();
    event.ordinal = matter.version();
    event.at = at;
    event.step = moved.step();
    event.fromStatus = moved.from();
    event.toStatus = moved.to();
    event.actor = entry.actor();
    event.actorRole = entry.as();
    event.partyId = entry.party();
    event.reason = entry.reason();
    event.confidential = entry.confidential();
    return event;
  }

  public UUID caseId() {
    return caseId;
  }

  public long ordinal() {
    return ordinal;
  }

  public Instant at() {
    return at;
  }

  public CaseStep step() {
    return step;
  }

  public CaseStatus from() {
    return fromStatus;
  }

  public CaseStatus to() {
    return toStatus;
  }

  public String actor() {
    return actor;
  }

  public Mover actorRole() {
    return actorRole;
  }

  public UUID partyId() {
    return partyId;
  }

  public String reason() {
    return reason;
  }

  /** Whether it tells of a talk with one side alone, and is hidden from the parties. */
  public boolean confidential() {
    return confidential;
  }
}
