package org.shiliu.wish.claims;

import org.shiliu.wish.wishes.WishStatus;

/** Where a claim stands: its wish's state while it lives, its ending afterwards. */
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
