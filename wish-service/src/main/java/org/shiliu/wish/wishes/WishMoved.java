package org.shiliu.wish.wishes;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A wish has changed its state. Fired synchronously inside the transaction of the change, after the
 * change was written: what an observer does stands or falls with it.
 *
 * @param from null for a new draft
 * @param version of the wish after the change; grows with every change
 * @param reason null when none was given
 * @param originCaseId the case that raised the wish; null for all others
 * @param disputeCaseId the case about its fulfilment; null before a dispute
 * @param holder the claim that held it before the change, or holds it now; null when none did
 * @param quarrel what the new case needs; present only on the way to DISPUTED
 */
public record WishMoved(
    UUID wishId,
    String community,
    WishStatus from,
    WishStatus to,
    long version,
    Instant at,
    String reason,
    UUID originCaseId,
    UUID disputeCaseId,
    Holder holder,
    Optional<Quarrel> quarrel) {

  /**
   * What the case about a disputed fulfilment is opened with.
   *
   * @param caseId chosen here, so that the opening can be told more than once
   * @param personId the resident (for a place: the representative); the case's applicant
   * @param unitId the respondent
   * @param statement what the resident says is not done
   * @param language the resident's, ISO 639
   */
  public record Quarrel(
      UUID caseId,
      String wishTitle,
      UUID personId,
      UUID unitId,
      String statement,
      String language) {}
}
