package org.shiliu.wish.mandates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.shiliu.platform.refusal.Refusal;

/** A resident's leave for a relative, until its last day or until revoked. */
@Entity
@Table(name = "mandate")
public class Mandate {

  @Id private UUID id;
  private String community;
  private String resident;
  private String relative;
  private String relation;
  private boolean mayFile;
  private boolean mayFollow;
  private boolean mayConfirm;

  @Enumerated(EnumType.STRING)
  private Proof proof;

  private UUID relativeUnitId;
  private LocalDate expiresOn;
  private String grantedBy;
  private Instant grantedAt;
  private Instant revokedAt;
  @Version private long version;

  protected Mandate() {}

  static Mandate grant(
      UUID id,
      String community,
      String resident,
      NewMandate wanted,
      Proof proof,
      String by,
      Instant now) {
    Mandate mandate = new Mandate();
    mandate.id = id;
    mandate.community = community;
    mandate.resident = resident;
    mandate.relative = wanted.relative();
    mandate.relation = wanted.relation();
    mandate.mayFile = wanted.scopes().contains(MandateScope.FILE);
    mandate.mayFollow = wanted.scopes().contains(MandateScope.FOLLOW);
    mandate.mayConfirm = wanted.scopes().contains(MandateScope.CONFIRM);
    mandate.proof = proof;
    mandate.relativeUnitId = wanted.relativeUnitId();
    mandate.expiresOn = wanted.expiresOn();
    mandate.grantedBy = by;
    mandate.grantedAt = now;
    return mandate;
  }

  /** Ends it at once; MANDATE_OVER → 409 when it was revoked before. */
  void revoke(Instant now) {
    if (revokedAt != null) {
      throw Refusal.of(MandateRule.MANDATE_OVER);
    }
    revokedAt = now;
  }

  /** What the relative may do. */
  public Set<MandateScope> scopes() {
    EnumSet<MandateScope> scopes = EnumSet.noneOf(MandateScope.class);
    if (mayFile) {
      scopes.add(MandateScope.FILE);
    }
    if (mayFollow) {
      scopes.add(MandateScope.FOLLOW);
    }
    if (mayConfirm) {
      scopes.add(MandateScope.CONFIRM);
    }
    return scopes;
  }

  UUID id() {
    return id;
  }

  String community() {
    return community;
  }

  public String resident() {
    return resident;
  }

  public String relative() {
    return relative;
  }

  String relation() {
    return relation;
  }

  Proof proof() {
    return proof;
  }

  Optional<UUID> relativeUnitId() {
    return Optional.ofNullable(relativeUnitId);
  }

  LocalDate expiresOn() {
    return expiresOn;
  }

  Instant grantedAt() {
    return grantedAt;
  }

  Optional<Instant> revokedAt() {
    return Optional.ofNullable(revokedAt);
  }

  long version() {
    return version;
  }
}
