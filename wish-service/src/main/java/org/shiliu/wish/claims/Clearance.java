package org.shiliu.wish.claims;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the unit and the resident stand against each other in an open case. */
@Schema(description = "Result of the conflict check; the list may grow || 冲突核查结果，取值可能增加")
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
