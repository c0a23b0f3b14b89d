package org.shiliu.wish.confirmation;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.shiliu.platform.identity.Caller;
import org.shiliu.platform.refusal.Refusal;
import org.shiliu.wish.claims.ClaimAccess;
import org.shiliu.wish.mandates.MandateScope;
import org.shiliu.wish.wishes.Holder;
import org.shiliu.wish.wishes.Wish;
import org.shiliu.wish.wishes.WishAccess;
import org.shiliu.wish.wishes.WishLog;
import org.shiliu.wish.wishes.WishMoved;
import org.shiliu.wish.wishes.WishStatus;
import org.shiliu.wish.wishes.Wishes;

/** The resident, or a mandated relative, says whether it was done. Nothing confirms itself. */
@ApplicationScoped
public class Confirming {

  private final WishAccess access;
  private final Wishes wishes;
  private final ClaimAccess claims;
  private final Codes codes;
  private final WishLog log;
  private final EntityManager database;
  private final Caller caller;
  private final Clock clock;

  Confirming(
      WishAccess access,
      Wishes wishes,
      ClaimAccess claims,
      Codes codes,
      WishLog log,
      EntityManager database,
      Caller caller,
      Clock clock) {
    this.access = access;
    this.wishes = wishes;
    this.claims = claims;
    this.codes = codes;
    this.log = log;
    this.database = database;
    this.caller = caller;
    this.clock = clock;
  }

  /** Confirms in the app; MANDATE_MISSING, MANDATE_BARRED → 403; NOT_FULFILLED_YET → 409. */
  @Transactional
  public UUID confirm(UUID wishId, Integer stars) {
    Wish wish = access.lockedForBeneficiary(wishId, MandateScope.CONFIRM);
    confirm(wish, Confirmation.Way.APP, stars);
    return wishId;
  }

  /**
   * Counts a try if the claim waits for its code at all; see {@link Codes#spend}. CLAIM_UNKNOWN →
   * 404.
   */
  @Transactional
  public void spendTry(UUID claimId) {
    ClaimAccess.Seen seen = claims.visible(claimId);
    if (seen.isLive() && seen.wish().status() == WishStatus.FULFILLED) {
      codes.spend(claimId);
    }
  }

  /**
   * Confirms by the code that the resident told the unit's visitor. {@link #spendTry} comes first,
   * in a transaction of its own.
   *
   * @throws Refusal CODE_WRONG → 422 with {@code triesLeft}; CLAIM_NOT_LIVE, NOT_FULFILLED_YET →
   *     409
   */
  @Transactional
  public UUID confirmByCode(UUID claimId, String code) {
    ClaimAccess.Seen seen = claims.locked(claimId);
    requireFulfilled(seen.wish());
    if (!codes.matches(claimId, code)) {
      int left = codes.left(claimId);
      throw Refusal.of(ConfirmationRule.CODE_WRONG, left).at("code").with("triesLeft", left);
    }
    confirm(seen.wish(), Confirmation.Way.CODE, null);
    return claimId;
  }

  /**
   * "Not done": the first time the unit works on, the second time a mediation case is opened as a
   * draft for the resident to submit.
   */
  @Transactional
  public UUID notDone(UUID wishId, String statement) {
    Wish wish = access.lockedForBeneficiary(wishId, MandateScope.CONFIRM);
    requireFulfilled(wish);
    WishLog.Before before = WishLog.Before.of(wish);
    UUID caseId = UuidVersion7Strategy.INSTANCE.generateUuid(null);
    wish.notDone(caseId, clock.instant());
    boolean disputed = wish.status() == WishStatus.DISPUTED;
    log.moved(
        wish,
        before,
        statement,
        disputed
            ? Optional.of(quarrel(wish, caseId, before.holder(), statement))
            : Optional.empty());
    return wishId;
  }

  /**
   * The code of the live claim, only for the beneficiary's side; NO_CODE → 404 before the approval.
   */
  @Transactional
  public CodeView code(UUID wishId) {
    Wish wish =
        wishes.findByIdOptional(wishId).orElseThrow(() -> Refusal.of(ConfirmationRule.NO_CODE));
    access.requireBeneficiary(wish, MandateScope.CONFIRM);
    UUID claim =
        wish.holder().map(Holder::claimId).orElseThrow(() -> Refusal.of(ConfirmationRule.NO_CODE));
    return new CodeView(wishId, codes.show(claim), codes.left(claim));
  }

  private void confirm(Wish wish, Confirmation.Way way, Integer stars) {
    requireFulfilled(wish);
    WishLog.Before before = WishLog.Before.of(wish);
    database.persist(
        new Confirmation(
            before.holder().claimId(),
            wish.community(),
            way,
            caller.subject(),
            stars,
            clock.instant()));
    wish.confirm(clock.instant());
    log.moved(wish, before, null);
  }

  private static void requireFulfilled(Wish wish) {
    if (wish.status() != WishStatus.FULFILLED) {
      throw Refusal.of(ConfirmationRule.NOT_FULFILLED_YET, wish.status())
          .with("state", wish.status());
    }
  }

  private static WishMoved.Quarrel quarrel(
      Wish wish, UUID caseId, Holder holder, String statement) {
    return new WishMoved.Quarrel(
        caseId,
        wish.content().title(),
        wish.beneficiary().personId(),
        holder.unitId(),
        statement,
        wish.content().language());
  }
}
