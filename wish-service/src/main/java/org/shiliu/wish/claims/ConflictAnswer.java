package org.shiliu.wish.claims;

/** The mediation service's answer; silence is never taken for "no". */
public sealed interface ConflictAnswer {

  /** It knows: whether the two stand against each other in an open case. */
  record Known(boolean conflict) implements ConflictAnswer {}

  /** It answered, but one of the two can't be resolved. */
  record Unknown() implements ConflictAnswer {}

  /** It did not answer. */
  record Silent() implements ConflictAnswer {}
}
