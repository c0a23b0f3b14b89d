package org.shiliu.mediation.agreements;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.shiliu.mediation.parties.SignatureKind;
import org.shiliu.platform.clock.WorkingCalendar;

/** A signature or the seal, dated when it was recorded. Never changed. */
@Entity
@Immutable
@Table(name = "signature")
class Signature {

  @Id private UUID id;
  private String community;
  private UUID agreementId;

  @Enumerated(EnumType.STRING)
  private Signer signer;

  private UUID partyId;

  @Enumerated(EnumType.STRING)
  private SignatureKind kind;

  private Instant signedAt;
  private String recordedBy;

  protected Signature() {}

  static Signature of(
      Agreement agreement, Signer signer, UUID party, SignatureKind kind, String by, Instant at) {
    Signature one = new Signature();
    one.id = UUID.randomUUID();
    one.community = agreement.community();
    one.agreementId = agreement.id();
    one.signer = signer;
    one.partyId = party;
    one.kind = kind;
    one.recordedBy = by;
    one.signedAt = at;
    return one;
  }

  Effectiveness.Act act() {
    return new Effectiveness.Act(signer, partyId, signedAt);
  }

  boolean is(Signer who, UUID party) {
    return signer == who && Objects.equals(partyId, party);
  }

  SignatureView view() {
    return new SignatureView(
        signer, partyId, kind, signedAt.atZone(WorkingCalendar.ZONE).toOffsetDateTime());
  }
}
