package org.shiliu.wish.claims;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.shiliu.platform.people.People;
import org.shiliu.platform.people.PersonRef;
import org.shiliu.wish.wishes.Wish;
import org.shiliu.wish.wishes.WishStatus;
import org.shiliu.wish.wishes.Wishes;

/** Masks claims whose two sides stand against each other in a case that was opened afterwards. */
@ApplicationScoped
public class ClaimMasking {

  private final Claims claims;
  private final Wishes wishes;
  private final People people;
  private final EntityManager database;
  private final Clock clock;

  ClaimMasking(Claims claims, Wishes wishes, People people, EntityManager database, Clock clock) {
    this.claims = claims;
    this.wishes = wishes;
    this.people = people;
    this.database = database;
    this.clock = clock;
  }

  /**
   * Takes a notice of the mediation service: while the case is open, nothing personal is shown to
   * the unit and officers see the claim marked; open = false lifts it.
   *
   * @param version of the case; an older notice never undoes a newer one
   * @return how many claims were changed
   */
  @Transactional
  public int maskClaimsBetween(
      UUID caseId, PersonRef person, UUID unitId, boolean open, long version) {
    int changed = 0;
    for (Claim claim : claims.liveOf(unitId)) {
      // The lock makes an approval that runs at this moment either see the notice or be seen by it.
      Wish wish = wishes.locked(claim.wishId());
      UUID beneficiary = wish.beneficiary().personId();
      if (beneficiary != null && people.reference(beneficiary).meets(person)) {
        changed += take(claim, wish, caseId, open, version) ? 1 : 0;
      }
    }
    return changed;
  }

  /**
   * The case about this wish has brought an agreement: whoever goes back to work by it is shown
   * again where to go, though the case stays open until all of it is performed.
   *
   * @param version of the case with the agreement
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void settled(UUID wishId, UUID caseId, long version) {
    Wish wish = wishes.locked(wishId);
    if (wish.status() != WishStatus.IN_PROGRESS) {
      return;
    }
    wish.holder()
        .map(holder -> claims.known(holder.claimId()))
        .ifPresent(claim -> take(claim, wish, caseId, false, version));
  }

  private boolean take(Claim claim, Wish wish, UUID caseId, boolean open, long version) {
    boolean masked = claims.masked(claim.id());
    ClaimConflict.Id id = new ClaimConflict.Id(claim.id(), caseId);
    ClaimConflict known = database.find(ClaimConflict.class, id);
    boolean first = known == null;
    if (first) {
      known = new ClaimConflict(id, claim.community());
    }
    boolean taken = known.take(open, version, clock.instant());
    if (first) {
      database.persist(known);
    }
    if (taken) {
      moveClock(claim, wish, masked, claims.masked(claim.id()));
    }
    return taken;
  }

  /** While the unit may not see where to go, the time for going there stands still. */
  private void moveClock(Claim claim, Wish wish, boolean before, boolean after) {
    if (wish.status() != WishStatus.APPROVED && wish.status() != WishStatus.IN_PROGRESS) {
      return;
    }
    if (after && !before) {
      claim.stopClock(wish.due().orElse(null), clock.instant());
      wish.dueAt(null);
    } else if (before && !after) {
      claim.startClock(clock.instant()).ifPresent(wish::dueAt);
    }
  }
}
