package org.shiliu.wish.claims;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.shiliu.platform.people.People;
import org.shiliu.platform.people.PersonRef;
import org.shiliu.wish.wishes.Wish;
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
        changed += take(claim, caseId, open, version) ? 1 : 0;
      }
    }
    return changed;
  }

  private boolean take(Claim claim, UUID caseId, boolean open, long version) {
    ClaimConflict.Id id = new ClaimConflict.Id(claim.id(), caseId);
    ClaimConflict known = database.find(ClaimConflict.class, id);
    if (known == null) {
      known = new ClaimConflict(id, claim.community());
      boolean taken = known.take(open, version, clock.instant());
      database.persist(known);
      return taken;
    }
    return known.take(open, version, clock.instant());
  }
}
