package org.shiliu.wish.claims;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.shiliu.platform.identity.Caller;
import org.shiliu.platform.identity.Roles;
import org.shiliu.platform.refusal.Refusal;
import org.shiliu.wish.wishes.Holder;
import org.shiliu.wish.wishes.Viewer;
import org.shiliu.wish.wishes.Wish;
import org.shiliu.wish.wishes.WishAccess;
import org.shiliu.wish.wishes.WishRule;
import org.shiliu.wish.wishes.Wishes;

/**
 * Decides as whom the caller looks at a claim. Whoever is nobody gets the answer of an unknown
 * claim.
 */
@ApplicationScoped
public class ClaimAccess {

  private final Claims claims;
  private final Wishes wishes;
  private final WishAccess wishAccess;
  private final Caller caller;

  ClaimAccess(Claims claims, Wishes wishes, WishAccess wishAccess, Caller caller) {
    this.claims = claims;
    this.wishes = wishes;
    this.wishAccess = wishAccess;
    this.caller = caller;
  }

  /** A claim with its wish, and as whom the caller sees them. */
  public record Seen(Claim claim, Wish wish, Viewer viewer, boolean masked) {

    /** Of what is shown: each row's version grows only, so their sum does too. */
    public long version() {
      return claim.version() + wish.version();
    }

    /** CLAIM_MASKED → 409 while a case withholds from the unit where to go. */
    public void mustBeShown() {
      if (masked) {
        throw Refusal.of(ClaimRule.CLAIM_MASKED);
      }
    }

    /** Whether this claim holds the wish at this moment. */
    public boolean isLive() {
      return wish.holder().map(Holder::claimId).filter(claim.id()::equals).isPresent();
    }
  }

  /** The claim, if the caller may see it; CLAIM_UNKNOWN → 404 otherwise. */
  public Seen visible(UUID id) {
    return seen(id, false);
  }

  /**
   * The same with the wish's row locked, as the first step of a move; CLAIM_NOT_LIVE → 409 for an
   * ended claim.
   */
  public Seen locked(UUID id) {
    Seen seen = seen(id, true);
    if (!seen.isLive()) {
      throw Refusal.of(ClaimRule.CLAIM_NOT_LIVE);
    }
    return seen;
  }

  private Seen seen(UUID id, boolean lock) {
    Claim claim = claims.known(id);
    Wish wish = lock ? wishes.locked(claim.wishId()) : wishes.findById(claim.wishId());
    boolean masked = claims.masked(id);
    return new Seen(claim, wish, viewer(claim, wish, masked), masked);
  }

  private Viewer viewer(Claim claim, Wish wish, boolean masked) {
    boolean own =
        caller.is(Roles.UNIT) && caller.unitId().filter(claim.unitId()::equals).isPresent();
    if (own) {
      boolean holds = wish.holder().map(Holder::claimId).filter(claim.id()::equals).isPresent();
      return holds && wish.status().isApproved() && !masked
          ? Viewer.APPROVED_CLAIMER
          : Viewer.CLAIMER;
    }
    if (!caller.is(Roles.OFFICER, Roles.DIRECTOR, Roles.RESIDENT)) {
      throw Refusal.of(ClaimRule.CLAIM_UNKNOWN);
    }
    try {
      return wishAccess.viewer(wish);
    } catch (Refusal stranger) {
      throw stranger.rule() == WishRule.WISH_UNKNOWN
          ? Refusal.of(ClaimRule.CLAIM_UNKNOWN)
          : stranger;
    }
  }
}
