package org.shiliu.wish.exchange;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.shiliu.platform.delivery.Inbox;
import org.shiliu.platform.refusal.PlatformRule;
import org.shiliu.platform.refusal.Refusal;
import org.shiliu.wish.claims.ClaimMasking;
import org.shiliu.wish.disputes.DisputeSettling;
import org.shiliu.wish.wishes.CaseWishes;
import org.shiliu.wish.wishes.Wish;
import org.shiliu.wish.wishes.WishStatus;
import org.shiliu.wish.wishes.Wishes;

/** Takes each message of the mediation service once. */
@ApplicationScoped
@Transactional
class CaseMessages {

  private static final Duration SOON = Duration.ofSeconds(1);

  /** Ends of a case that leave the wish's result open. */
  private static final Set<String> WITHOUT_RESULT =
      Set.of("NOT_ACCEPTED", "WITHDRAWN", "TERMINATED");

  private final Inbox inbox;
  private final Wishes wishes;
  private final CaseWishes caseWishes;
  private final DisputeSettling settling;
  private final ClaimMasking masking;
  private final EntityManager database;
  private final Clock clock;

  CaseMessages(
      Inbox inbox,
      Wishes wishes,
      CaseWishes caseWishes,
      DisputeSettling settling,
      ClaimMasking masking,
      EntityManager database,
      Clock clock) {
    this.inbox = inbox;
    this.wishes = wishes;
    this.caseWishes = caseWishes;
    this.settling = settling;
    this.masking = masking;
    this.database = database;
    this.clock = clock;
  }

  /** Takes a case's wish in. The 422 rules of a submission are final for the case. */
  WishRaised raise(RaiseWishFromCase told) {
    return inbox.once(
        told.messageId(),
        "raiseWishFromCase",
        told.community(),
        WishRaised.class,
        () -> {
          Wish wish = caseWishes.raise(told.wish());
          return new WishRaised(wish.id(), wish.status().name(), wish.version());
        });
  }

  /**
   * Withdraws a case's wish.
   *
   * @throws Refusal NOT_YET → 409 while the wish has not arrived; WISH_UNKNOWN → 404 when another
   *     case raised it
   */
  WishTakenBack takeBack(WithdrawWishOfCase told) {
    return inbox.once(
        told.messageId(),
        "withdrawWishOfCase",
        told.community(),
        WishTakenBack.class,
        () -> {
          WishStatus before =
              wishes
                  .findByIdOptional(told.wishId())
                  .map(Wish::status)
                  .orElseThrow(() -> Refusal.of(PlatformRule.NOT_YET).retryAfter(SOON));
          Wish wish = caseWishes.withdraw(told.wishId(), told.caseId(), told.reason());
          return new WishTakenBack(before != wish.status(), wish.status().name());
        });
  }

  /** A case about a disputed wish has moved; its agreement, or its end, settles the wish. */
  NoticeTaken told(CaseStateNotice told) {
    return inbox.once(
        told.messageId(),
        "tellCaseState",
        told.community(),
        NoticeTaken.class,
        () -> new NoticeTaken(applied(told)));
  }

  /** Two stand against each other, or no longer do: masks or shows the claims between them. */
  NoticeTaken told(ConflictNotice told) {
    return inbox.once(
        told.messageId(),
        "tellConflict",
        told.community(),
        NoticeTaken.class,
        () ->
            new NoticeTaken(
                masking.maskClaimsBetween(
                        told.caseId(), told.person(), told.unitId(), told.open(), told.version())
                    > 0));
  }

  private boolean applied(CaseStateNotice told) {
    boolean news = isNews(told);
    if (told.outcome() != null) {
      // Said once and never taken back, so it counts even when a later state has overtaken it.
      CaseOutcome outcome = told.outcome();
      boolean settled =
          settling.settleByOutcome(
              told.wishId(), told.caseId(), outcome.result().outcome(), outcome.residentSigned());
      if (settled) {
        masking.settled(told.wishId(), told.caseId(), told.version());
      }
      return news || settled;
    }
    if (news && WITHOUT_RESULT.contains(told.state())) {
      settling.caseEndedWithoutAgreement(told.wishId(), told.caseId());
    }
    return news;
  }

  private boolean isNews(CaseStateNotice told) {
    // The wish's lock makes two notices of one case wait for each other.
    wishes.locked(told.wishId());
    ToldCase known = database.find(ToldCase.class, told.caseId(), LockModeType.PESSIMISTIC_WRITE);
    if (known != null) {
      return known.take(told, clock.instant());
    }
    database.persist(ToldCase.of(told, clock.instant()));
    return true;
  }
}
