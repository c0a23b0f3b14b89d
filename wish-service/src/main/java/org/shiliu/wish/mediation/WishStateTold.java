package org.shiliu.wish.mediation;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A wish that concerns a case has moved; the fields are those of the mediation service's operation.
 */
record WishStateTold(
    String community,
    UUID wishId,
    UUID caseId,
    String state,
    long version,
    OffsetDateTime at,
    String reason) {

  /** The operation, and so the kind of message. */
  static final String KIND = "tellWishState";
}
