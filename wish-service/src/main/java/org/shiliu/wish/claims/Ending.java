package org.shiliu.wish.claims;

/** How a claim ended. */
public enum Ending {
  /** Given back by the unit. */
  RETURNED,
  DECLINED,
  /** The wish was withdrawn. */
  WITHDRAWN,
  CONFIRMED,
  /** The wish was opened again by the end of a dispute. */
  REPUBLISHED,
  CLOSED_UNCONFIRMED
}
