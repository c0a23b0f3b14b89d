package org.shiliu.wish.disputes;

/** What an agreement says about the disputed wish. */
public enum Outcome {
  /** It was done after all; counts only with the resident's signature. */
  CONFIRMED,
  /** The unit does it again. */
  REDO,
  /** The claim ends, the wish is open again. */
  REPUBLISH,
  CLOSED_UNCONFIRMED
}
