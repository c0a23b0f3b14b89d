package org.shiliu.wish.mediation;

import java.util.UUID;

import org.shiliu.platform.people.PersonRef;

/** A disputed fulfilment; the fields are those of the mediation service's operation. */
record DisputeTold(
    String community,
    UUID caseId,
    UUID wishId,
    long wishVersion,
    String wishTitle,
    PersonRef resident,
    UUID unitId,
    String unitName,
    String statement,
    String language) {

  /** The operation, and so the kind of message. */
  static final String KIND = "openCaseFromWish";
}
