package org.shiliu.wish.disputes;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.shiliu.platform.refusal.Refusal;
import org.shiliu.wish.wishes.Deadlines;
import org.shiliu.wish.wishes.Wish;
import org.shiliu.wish.wishes.WishLog;
import org.shiliu.wish.wishes.WishRule;
import org.shiliu.wish.wishes.WishStatus;
import org.shiliu.wish.wishes.Wishes;

/** Brings a disputed wish to one of its ends. */
@ApplicationScoped
public class DisputeSettling {

  private final Wishes wishes;
  private final WishLog log;
  private final Deadlines deadlines;
  private final Clock clock;

  DisputeSettling(Wishes wishes, WishLog log, Deadlines deadlines, Clock clock) {
    this.wishes = wishes;
    this.log = log;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /**
   * Takes what the case's agreement says about the wish. CONFIRMED without the resident's signature
   * confirms nothing: an officer decides then, as if the case had ended without agreement.
   *
   * @return whether anything changed; false when the wish is not disputed in this case any more
   */
  @Transactional
  public boolean settleByOutcome(
      UUID wishId, UUID caseId, Outcome outcome, boolean residentSigned) {
    Wish wish = wishes.locked(wishId);
    if (!isDisputed(wish, caseId)) {
      return false;
    }
    if (outcome == Outcome.CONFIRMED && !residentSigned) {
      leaveToOfficer(wish);
      return true;
    }
    WishLog.Before before = WishLog.Before.of(wish);
    switch (outcome) {
      case CONFIRMED -> wish.confirm(clock.instant());
      case REDO -> wish.redo(clock.instant());
      case REPUBLISH -> wish.reopen(clock.instant());
      case CLOSED_UNCONFIRMED -> wish.closeUnconfirmed(clock.instant());
    }
    log.moved(wish, before, "CASE_OUTCOME " + outcome);
    return true;
  }

  /**
   * The case was not accepted, was withdrawn or ended without agreement: an officer decides within
   * 5 working days.
   *
   * @return whether anything changed
   */
  @Transactional
  public boolean caseEndedWithoutAgreement(UUID wishId, UUID caseId) {
    Wish wish = wishes.locked(wishId);
    if (!isDisputed(wish, caseId) || wish.dispute().endedAt() != null) {
      return false;
    }
    leaveToOfficer(wish);
    return true;
  }

  /** An officer's decision; CASE_STILL_RUNS → 409 until the case has ended without agreement. */
  @Transactional
  public UUID officerDecides(UUID wishId, DecideDispute decision) {
    Wish wish = wishes.locked(wishId);
    if (wish.status() != WishStatus.DISPUTED) {
      throw Refusal.of(
              WishRule.NO_SUCH_MOVE, wish.status(), WishStatus.valueOf(decision.decision().name()))
          .with("state", wish.status());
    }
    if (wish.dispute().endedAt() == null) {
      throw Refusal.of(DisputeRule.CASE_STILL_RUNS);
    }
    WishLog.Before before = WishLog.Before.of(wish);
    switch (decision.decision()) {
      case PUBLISHED -> wish.reopen(clock.instant());
      case CLOSED_UNCONFIRMED -> wish.closeUnconfirmed(clock.instant());
    }
    log.moved(wish, before, decision.reason());
    return wishId;
  }

  private void leaveToOfficer(Wish wish) {
    wish.caseEnded(clock.instant());
    wish.dueAt(deadlines.of(wish, clock.instant()).orElse(null));
  }

  private static boolean isDisputed(Wish wish, UUID caseId) {
    return wish.status() == WishStatus.DISPUTED && caseId.equals(wish.dispute().caseId());
  }
}
