package org.shiliu.mediation.parties;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * In which language a party is spoken to, what it was told of its rights and duties (PML 23, 24)
 * and how its identity was checked (OMR 17).
 */
@Embeddable
public class Instruction {

  private String language;
  private Instant rightsDeliveredAt;

  @Enumerated(EnumType.STRING)
  private Channel rightsChannel;

  private Instant rightsAcknowledgedAt;
  private String rightsAcknowledgedHow;
  private Instant identityCheckedAt;
  private String identityCheckedBy;

  @Enumerated(EnumType.STRING)
  @Column(name = "identity_document")
  private IdentityDocument document;

  protected Instruction() {}

  Instruction(String language) {
    this.language = language;
  }

  /** The rights notice was handed over; a later delivery replaces the earlier. */
  public void delivered(Channel channel, Instant at) {
    rightsChannel = channel;
    rightsDeliveredAt = at;
  }

  /** The party has read it; {@code how} says by what an officer knows, null by the party itself. */
  public void acknowledged(String how, Instant at) {
    rightsAcknowledgedHow = how;
    rightsAcknowledgedAt = at;
  }

  /** The party was identified. */
  public void identified(IdentityDocument by, String checker, Instant at) {
    document = by;
    identityCheckedBy = checker;
    identityCheckedAt = at;
  }

  /** The language in which the party is spoken to, ISO 639. */
  public String language() {
    return language;
  }

  public Instant deliveredAt() {
    return rightsDeliveredAt;
  }

  public Instant acknowledgedAt() {
    return rightsAcknowledgedAt;
  }

  public Instant identifiedAt() {
    return identityCheckedAt;
  }
}
