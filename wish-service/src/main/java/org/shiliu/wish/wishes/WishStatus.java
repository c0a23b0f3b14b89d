package org.shiliu.wish.wishes;

import java.util.Set;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a wish stands. This enum owns the life cycle: no other arrow exists. */
@Schema(description = "State of a wish; the list may grow || 心愿状态，取值可能增加")
public enum WishStatus {
  DRAFT,
  SUBMITTED,
  RETURNED,
  REJECTED,
  PUBLISHED,
  CLAIMED,
  APPROVED,
  IN_PROGRESS,
  FULFILLED,
  CONFIRMED,
  DISPUTED,
  WITHDRAWN,
  CLOSED_UNCONFIRMED;

  /**
   * The states that may follow; empty for an end. Source: house rule, wish life cycle rows 1–16.
   */
  public Set<WishStatus> next() {
    return switch (this) {
      case DRAFT, RETURNED -> Set.of(SUBMITTED, WITHDRAWN);
      case SUBMITTED -> Set.of(RETURNED, REJECTED, PUBLISHED, WITHDRAWN);
      case PUBLISHED -> Set.of(CLAIMED, WITHDRAWN);
      case CLAIMED -> Set.of(APPROVED, PUBLISHED, WITHDRAWN);
      case APPROVED -> Set.of(IN_PROGRESS, PUBLISHED, WITHDRAWN);
      case IN_PROGRESS -> Set.of(FULFILLED, PUBLISHED, WITHDRAWN);
      case FULFILLED -> Set.of(CONFIRMED, IN_PROGRESS, DISPUTED, WITHDRAWN);
      case DISPUTED -> Set.of(CONFIRMED, IN_PROGRESS, PUBLISHED, CLOSED_UNCONFIRMED, WITHDRAWN);
      case REJECTED, CONFIRMED, WITHDRAWN, CLOSED_UNCONFIRMED -> Set.of();
    };
  }

  /** Whose move is awaited in this state. */
  public Mover awaited() {
    return switch (this) {
      case DRAFT, RETURNED -> Mover.SUBMITTER;
      case SUBMITTED, CLAIMED -> Mover.OFFICER;
      case PUBLISHED, APPROVED, IN_PROGRESS -> Mover.UNIT;
      case FULFILLED -> Mover.BENEFICIARY;
      case DISPUTED -> Mover.CASE;
      case REJECTED, CONFIRMED, WITHDRAWN, CLOSED_UNCONFIRMED -> Mover.NOBODY;
    };
  }

  /** Whether nothing follows. */
  public boolean isEnd() {
    return next().isEmpty();
  }

  /** Whether a claim lives in this state; the schema repeats it as a partial unique index. */
  public boolean isHeldByClaim() {
    return switch (this) {
      case CLAIMED, APPROVED, IN_PROGRESS, FULFILLED, DISPUTED -> true;
      case DRAFT,
          SUBMITTED,
          RETURNED,
          REJECTED,
          PUBLISHED,
          CONFIRMED,
          WITHDRAWN,
          CLOSED_UNCONFIRMED ->
          false;
    };
  }

  /** Whether the approved unit may see personal data in this state. */
  public boolean isApproved() {
    return switch (this) {
      case APPROVED, IN_PROGRESS, FULFILLED, DISPUTED -> true;
      case DRAFT,
          SUBMITTED,
          RETURNED,
          REJECTED,
          PUBLISHED,
          CLAIMED,
          CONFIRMED,
          WITHDRAWN,
          CLOSED_UNCONFIRMED ->
          false;
    };
  }

  /** Whether the content may still be changed by its submitter. */
  public boolean isEditable() {
    return this == DRAFT || this == RETURNED;
  }
}
