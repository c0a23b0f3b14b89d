package org.shiliu.wish.claims;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.wish.wishes.WishStatus;

/** Where a claim stands: its wish's state while it lives, its ending afterwards. */
@Schema(description = "State of a claim; the list may grow || 认领状态，取值可能增加")
public enum ClaimState {
  CLAIMED,
  APPROVED,
  IN_PROGRESS,
  FULFILLED,
  DISPUTED,
  RETURNED,
  DECLINED,
  WITHDRAWN,
  CONFIRMED,
  REPUBLISHED,
  CLOSED_UNCONFIRMED;

  static ClaimState of(Claim claim, WishStatus status) {
    return valueOf(claim.ending().map(Enum::name).orElseGet(status::name));
  }
}
