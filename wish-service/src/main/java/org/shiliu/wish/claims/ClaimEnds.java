package org.shiliu.wish.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.shiliu.wish.units.Units;
import org.shiliu.wish.wishes.WishMoved;
import org.shiliu.wish.wishes.WishStatus;

/**
 * Ends the claim of a wish that is no longer held, whoever moved it, and gives the unit its slot
 * back: in the wish's transaction, and in the order wish, claim, unit.
 */
@ApplicationScoped
class ClaimEnds {

  private final Claims claims;
  private final Units units;

  ClaimEnds(Claims claims, Units units) {
    this.claims = claims;
    this.units = units;
  }

  void onMoved(@Observes WishMoved moved) {
    boolean wasHeld = moved.from() != null && moved.from().isHeldByClaim();
    if (!wasHeld || moved.to().isHeldByClaim()) {
      return;
    }
    Claim claim = claims.known(moved.holder().claimId());
    if (claim.isLive()) {
      claim.end(ending(moved.to()), moved.reason(), moved.at());
    }
    claims.flush();
    units.release(claim.unitId(), moved.to() == WishStatus.CONFIRMED);
  }

  private static Ending ending(WishStatus to) {
    return switch (to) {
      case WITHDRAWN -> Ending.WITHDRAWN;
      case CONFIRMED -> Ending.CONFIRMED;
      case CLOSED_UNCONFIRMED -> Ending.CLOSED_UNCONFIRMED;
      case DRAFT,
          SUBMITTED,
          RETURNED,
          REJECTED,
          PUBLISHED,
          CLAIMED,
          APPROVED,
          IN_PROGRESS,
          FULFILLED,
          DISPUTED ->
          Ending.REPUBLISHED;
    };
  }
}
