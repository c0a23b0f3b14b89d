package org.shiliu.wish.wishes;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.shiliu.platform.audit.Trail;
import org.shiliu.platform.identity.Caller;
import org.shiliu.platform.identity.Roles;
import org.shiliu.platform.refusal.Refusal;
import org.shiliu.wish.mandates.Mandate;
import org.shiliu.wish.mandates.MandateScope;
import org.shiliu.wish.mandates.Mandates;

/**
 * Decides as whom the caller looks at a wish. Whoever is nobody gets the answer of an unknown wish.
 */
@ApplicationScoped
public class WishAccess {

  private final Wishes wishes;
  private final Mandates mandates;
  private final Caller caller;
  private final Trail trail;

  WishAccess(Wishes wishes, Mandates mandates, Caller caller, Trail trail) {
    this.wishes = wishes;
    this.mandates = mandates;
    this.caller = caller;
    this.trail = trail;
  }

  /** As whom the caller looks at it; WISH_UNKNOWN → 404 for a stranger. */
  public Viewer viewer(Wish wish) {
    return find(wish).orElseThrow(() -> Refusal.of(WishRule.WISH_UNKNOWN));
  }

  /** The wish, if the caller may see it at all; WISH_UNKNOWN → 404 otherwise. */
  Wish visible(UUID id) {
    Wish wish = known(id);
    viewer(wish);
    return wish;
  }

  /** The wish, whoever calls; {@link #viewer} must follow. WISH_UNKNOWN → 404. */
  Wish known(UUID id) {
    return wishes.findByIdOptional(id).orElseThrow(() -> Refusal.of(WishRule.WISH_UNKNOWN));
  }

  /** Writes what is pending, so that a view shows the new version. */
  void flush() {
    wishes.flush();
  }

  /**
   * The wish for a move by its submitter's side: filer, beneficiary, or a relative who may file.
   */
  Wish lockedForSubmitter(UUID id) {
    Wish wish = wishes.locked(id);
    Viewer viewer = viewer(wish);
    if (viewer == Viewer.RELATIVE) {
      mandate(wish, MandateScope.FILE);
    } else if (viewer != Viewer.BENEFICIARY && viewer != Viewer.FILER) {
      throw Refusal.of(WishRule.MANDATE_MISSING);
    }
    return wish;
  }

  /**
   * The wish for a move that only the beneficiary's side may make: they themselves, or a mandated
   * relative who doesn't belong to the claiming unit.
   *
   * @throws Refusal MANDATE_MISSING, MANDATE_BARRED → 403
   */
  public Wish lockedForBeneficiary(UUID id, MandateScope scope) {
    Wish wish = wishes.locked(id);
    requireBeneficiary(wish, scope);
    return wish;
  }

  /** The same for a wish that was read already. */
  public void requireBeneficiary(Wish wish, MandateScope scope) {
    Viewer viewer = viewer(wish);
    if (viewer == Viewer.BENEFICIARY) {
      return;
    }
    mandate(wish, scope);
    UUID unit = wish.holder().map(Holder::unitId).orElse(null);
    if (unit != null
        && (unit.equals(caller.unitId().orElse(null))
            || mandates.bars(wish.community(), caller.subject(), unit))) {
      throw Refusal.of(WishRule.MANDATE_BARRED);
    }
  }

  /** The mandate by which the caller acts for the resident; MANDATE_MISSING → 403 without one. */
  private Mandate mandate(Wish wish, MandateScope scope) {
    Mandate mandate =
        Optional.ofNullable(wish.beneficiary().subject())
            .flatMap(
                resident -> mandates.inForce(wish.community(), resident, caller.subject(), scope))
            .orElseThrow(() -> Refusal.of(WishRule.MANDATE_MISSING));
    trail.onBehalfOf(wish.beneficiary().subject());
    return mandate;
  }

  private Optional<Viewer> find(Wish wish) {
    if (caller.is(Roles.OFFICER)) {
      return Optional.of(Viewer.OFFICER);
    }
    if (caller.is(Roles.RESIDENT)) {
      Optional<Viewer> resident = resident(wish);
      if (resident.isPresent()) {
        return resident;
      }
    }
    if (isFiler(wish)) {
      return Optional.of(Viewer.FILER);
    }
    if (caller.is(Roles.DIRECTOR)) {
      return Optional.of(Viewer.DIRECTOR);
    }
    return caller.is(Roles.UNIT) ? unit(wish) : Optional.empty();
  }

  /** Grid workers and stewards; a resident for a place; a mediator for what a case raised. */
  private boolean isFiler(Wish wish) {
    if (wish.filing().originCaseId() != null && caller.is(Roles.MEDIATOR)) {
      return true;
    }
    boolean forPlace = wish.content().place() != null && caller.is(Roles.RESIDENT);
    return wish.filing().filedBy().equals(caller.subject())
        && (forPlace || caller.is(Roles.GRID_WORKER, Roles.STEWARD));
  }

  private Optional<Viewer> resident(Wish wish) {
    if (wish.beneficiary().isOwn(caller.subject())) {
      return Optional.of(Viewer.BENEFICIARY);
    }
    return Optional.ofNullable(wish.beneficiary().subject())
        .flatMap(
            resident ->
                mandates.inForce(wish.community(), resident, caller.subject(), MandateScope.FOLLOW))
        .map(mandate -> Viewer.RELATIVE);
  }

  private Optional<Viewer> unit(Wish wish) {
    boolean holds =
        caller
            .unitId()
            .filter(own -> wish.holder().map(Holder::unitId).filter(own::equals).isPresent())
            .isPresent();
    if (holds) {
      return Optional.of(Viewer.CLAIMER);
    }
    return wish.status() == WishStatus.PUBLISHED ? Optional.of(Viewer.UNIT) : Optional.empty();
  }
}
