package org.shiliu.wish.claims;

/** Whether the unit and the resident stand against each other in an open case. */
public enum Clearance {
  /** Not asked yet. */
  PENDING,
  CLEAR,
  BLOCKED,
  /** The mediation service could not tell: an officer decides, with a reason. */
  UNKNOWN,
  /** The mediation service is silent: the claim waits, its approval clock standing still. */
  WAITING_NEIGHBOUR
}
