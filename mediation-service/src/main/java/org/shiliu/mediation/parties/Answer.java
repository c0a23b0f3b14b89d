package org.shiliu.mediation.parties;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What a party answered to the question whether it takes part, and how it was asked. */
@Embeddable
public class Answer {

  @Enumerated(EnumType.STRING)
  private Consent consent = Consent.PENDING;

  private Instant consentAskedAt;
  private String consentAskedIn;

  @Enumerated(EnumType.STRING)
  @Column(name = "consent_channel")
  private Channel channel;

  private Instant consentAt;
  private String consentHow;

  void asked(String language, Channel by, Instant at) {
    consentAskedIn = language;
    channel = by;
    consentAskedAt = at;
  }

  void give(boolean yes, String how, Instant at) {
    consent = yes ? Consent.GIVEN : Consent.REFUSED;
    consentHow = how;
    consentAt = at;
  }

  public Consent consent() {
    return consent;
  }

  public Instant askedAt() {
    return consentAskedAt;
  }

  public String askedIn() {
    return consentAskedIn;
  }

  public Instant at() {
    return consentAt;
  }
}
