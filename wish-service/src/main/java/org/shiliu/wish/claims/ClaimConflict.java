package org.shiliu.wish.claims;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A case between a claim's two sides, as it was told last. */
@Entity
@Table(name = "claim_conflict")
class ClaimConflict {

  @EmbeddedId private Id id;
  private String community;

  @Column(name = "open")
  private boolean open;

  private long caseVersion;
  private Instant toldAt;

  @Embeddable
  record Id(UUID claimId, UUID caseId) implements Serializable {}

  protected ClaimConflict() {}

  ClaimConflict(Id id, String community) {
    this.id = id;
    this.community = community;
    this.caseVersion = -1;
  }

  /** Takes what the case says; an older version never overwrites a newer one. */
  boolean take(boolean isOpen, long version, Instant now) {
    if (version <= caseVersion) {
      return false;
    }
    open = isOpen;
    caseVersion = version;
    toldAt = now;
    return true;
  }
}
