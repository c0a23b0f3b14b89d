package org.shiliu.mediation.cases;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Embeddable;

/**
 * When a case reached what, and until when the running periods last. Never absent: it begins with
 * the filing.
 */
@Embeddable
public class Milestones {

  private Instant createdAt;
  Instant changedAt;
  Instant submittedAt;
  Instant consentAskedAt;
  Instant consentDue;
  Instant acceptedAt;
  Instant mediationDue;
  Instant assignedAt;
  Instant mediatorConfirmedAt;
  Instant startedAt;
  Instant effectiveAt;
  LocalDate performanceDue;
  Instant endedAt;

  protected Milestones() {}

  Milestones(Instant filed) {
    createdAt = filed;
    changedAt = filed;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant changedAt() {
    return changedAt;
  }

  public Instant submittedAt() {
    return submittedAt;
  }

  public Instant consentAskedAt() {
    return consentAskedAt;
  }

  /** The first instant that is too late for a party's answer. */
  public Instant consentDue() {
    return consentDue;
  }

  public Instant acceptedAt() {
    return acceptedAt;
  }

  /** The first instant that is too late for the mediation (Rules 33). */
  public Instant mediationDue() {
    return mediationDue;
  }

  public Instant assignedAt() {
    return assignedAt;
  }

  public Instant mediatorConfirmedAt() {
    return mediatorConfirmedAt;
  }

  public Instant startedAt() {
    return startedAt;
  }

  public Instant effectiveAt() {
    return effectiveAt;
  }

  /** The next day on which something must be performed, or null. */
  public LocalDate performanceDue() {
    return performanceDue;
  }

  public Instant endedAt() {
    return endedAt;
  }
}
