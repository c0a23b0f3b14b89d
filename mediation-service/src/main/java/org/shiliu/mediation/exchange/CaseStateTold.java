package org.shiliu.mediation.exchange;

import java.time.OffsetDateTime;
import java.util.UUID;

import org.shiliu.mediation.cases.WishOutcome;

/** A case about a disputed wish has moved; the fields are those of the wish service's operation. */
public record CaseStateTold(
    String community,
    UUID caseId,
    UUID wishId,
    String state,
    long version,
    OffsetDateTime at,
    WishOutcome outcome) {

  /** The operation, and so the kind of message. */
  public static final String KIND = "tellCaseState";
}
