package org.shiliu.wish.wishes;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What the resident and the unit disagree about.
 *
 * @param notDoneCount how often the resident said "not done" of the live claim: the second time is
 *     a dispute
 * @param caseId the case in the mediation service; null before the first dispute
 * @param endedAt when the case ended without the wish's result, so that an officer decides; else
 *     null
 */
@Embeddable
public record Dispute(
    int notDoneCount,
    @Column(name = "dispute_case_id") UUID caseId,
    @Column(name = "dispute_ended_at") Instant endedAt) {

  static final Dispute NONE = new Dispute(0, null, null);

  /** Whether the next "not done" opens a case. */
  boolean isDueNext() {
    return notDoneCount >= 1;
  }

  Dispute saidNotDone() {
    return new Dispute(1, caseId, endedAt);
  }

  Dispute opened(UUID newCase) {
    return new Dispute(2, newCase, null);
  }

  Dispute ended(Instant now) {
    return new Dispute(notDoneCount, caseId, now);
  }

  Dispute forgotten() {
    return new Dispute(0, caseId, null);
  }
}
