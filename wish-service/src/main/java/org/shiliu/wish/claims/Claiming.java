package org.shiliu.wish.claims;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.shiliu.platform.identity.Caller;
import org.shiliu.platform.refusal.PlatformRule;
import org.shiliu.platform.refusal.Refusal;
import org.shiliu.wish.agreements.Agreements;
import org.shiliu.wish.communities.Shanghai;
import org.shiliu.wish.units.OwnUnit;
import org.shiliu.wish.units.Units;
import org.shiliu.wish.wishes.Deadlines;
import org.shiliu.wish.wishes.Holder;
import org.shiliu.wish.wishes.Wish;
import org.shiliu.wish.wishes.WishMoved;
import org.shiliu.wish.wishes.WishRule;
import org.shiliu.wish.wishes.WishStatus;
import org.shiliu.wish.wishes.Wishes;

/** A unit claims a wish: the first one wins, every other gets the reason. */
@ApplicationScoped
public class Claiming {

  private final ClaimDesk desk;
  private final Wishes wishes;
  private final Units units;
  private final Agreements agreements;
  private final OwnUnit ownUnit;
  private final Caps caps;
  private final Deadlines deadlines;
  private final Event<WishMoved> moved;
  private final Caller caller;
  private final Clock clock;

  Claiming(
      ClaimDesk desk,
      Wishes wishes,
      Units units,
      Agreements agreements,
      OwnUnit ownUnit,
      Caps caps,
      Deadlines deadlines,
      Event<WishMoved> moved,
      Caller caller,
      Clock clock) {
    this.desk = desk;
    this.wishes = wishes;
    this.units = units;
    this.agreements = agreements;
    this.ownUnit = ownUnit;
    this.caps = caps;
    this.deadlines = deadlines;
    this.moved = moved;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Claims the wish for the caller's unit.
   *
   * @throws Refusal WISH_UNKNOWN → 404; ALREADY_CLAIMED, AGREEMENT_EXPIRED, NOT_ELIGIBLE (with
   *     {@code rule}), CAP_REACHED (with {@code cap} and {@code load}) → 409
   */
  @Transactional
  public UUID claim(UUID wishId) {
    UUID unit = ownUnit.id();
    UUID claim = UuidVersion7Strategy.INSTANCE.generateUuid(null);
    Instant now = clock.instant();
    ClaimDesk.Attempt attempt =
        desk.attempt(wishId, unit, claim, caller.subject(), deadlines.approval(now), now);
    switch (attempt.outcome()) {
      case TAKEN -> throw taken(wishId);
      case UNIT_REFUSED -> throw refused(wishId, unit);
      case MADE -> tell(wishId, new Holder(claim, unit), attempt);
    }
    return claim;
  }

  private void tell(UUID wishId, Holder holder, ClaimDesk.Attempt made) {
    moved.fire(
        new WishMoved(
            wishId,
            made.community(),
            WishStatus.PUBLISHED,
            WishStatus.CLAIMED,
            made.version(),
            clock.instant(),
            null,
            made.origin(),
            made.dispute(),
            holder,
            Optional.empty()));
  }

  private Refusal taken(UUID wishId) {
    Wish wish = wishes.findById(wishId);
    if (wish != null && wish.status() == WishStatus.PUBLISHED) {
      return Refusal.of(PlatformRule.CHANGED_MEANWHILE);
    }
    boolean taken = wish != null && wish.holder().isPresent();
    return Refusal.of(taken ? ClaimRule.ALREADY_CLAIMED : WishRule.WISH_UNKNOWN);
  }

  private Refusal refused(UUID wishId, UUID unitId) {
    Wish wish = wishes.findById(wishId);
    // The statement's own update shows this wish as taken already; before it, it was one of the
    // open.
    long open = 1 + wishes.openIn(wish.community());
    Eligibility why =
        Eligibility.of(
            units.known(unitId),
            agreements.of(unitId),
            wish,
            caps,
            open,
            Shanghai.day(clock.instant()));
    HardRule broken = why.broken().orElse(HardRule.CAP_LEFT);
    return switch (broken) {
      case AGREEMENT_VALID ->
          Refusal.of(ClaimRule.AGREEMENT_EXPIRED, why.validTo()).with("validTo", why.validTo());
      case CAP_LEFT ->
          Refusal.of(ClaimRule.CAP_REACHED, why.cap(), why.load())
              .with("cap", why.cap())
              .with("load", why.load());
      case NOT_SUSPENDED, HAS_AGREEMENT, CATEGORY_COVERED, COMMUNITY_COVERED, CHECKED_PERSON ->
          Refusal.of(ClaimRule.NOT_ELIGIBLE, broken.ordinal()).with("rule", broken);
    };
  }
}
