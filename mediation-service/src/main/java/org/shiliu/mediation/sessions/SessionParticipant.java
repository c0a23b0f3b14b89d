package org.shiliu.mediation.sessions;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.shiliu.mediation.parties.SignatureKind;

/** What one party said in a session, and how it signed the record. */
@Entity
@Immutable
@Table(name = "session_participant")
class SessionParticipant {

  @Id private UUID id;
  private String community;
  private UUID sessionId;
  private int ordinal;
  private UUID partyId;
  private String statement;

  @Enumerated(EnumType.STRING)
  private SignatureKind signedBy;

  protected SessionParticipant() {}

  static SessionParticipant of(MediationSession session, int ordinal, Participant said) {
    SessionParticipant one = new SessionParticipant();
    one.id = UUID.randomUUID();
    one.community = session.community();
    one.sessionId = session.id();
    one.ordinal = ordinal;
    one.partyId = said.party();
    one.statement = said.statement();
    one.signedBy = said.signedBy();
    return one;
  }

  Participant view() {
    return new Participant(partyId, statement, signedBy);
  }

  UUID sessionId() {
    return sessionId;
  }
}
