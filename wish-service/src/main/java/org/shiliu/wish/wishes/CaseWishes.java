package org.shiliu.wish.wishes;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.shiliu.platform.identity.Caller;
import org.shiliu.platform.identity.Roles;
import org.shiliu.platform.refusal.Refusal;

/** Wishes that a mediation case raises and takes back. */
@ApplicationScoped
public class CaseWishes {

  private final Wishes wishes;
  private final WishHandling handling;
  private final Beneficiaries beneficiaries;
  private final WishLog log;
  private final Caller caller;
  private final Clock clock;

  CaseWishes(
      Wishes wishes,
      WishHandling handling,
      Beneficiaries beneficiaries,
      WishLog log,
      Caller caller,
      Clock clock) {
    this.wishes = wishes;
    this.handling = handling;
    this.beneficiaries = beneficiaries;
    this.log = log;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Takes a case's wish in and submits it at once; the case's record holds the consent.
   *
   * @throws Refusal the 422 rules of a submission, final for the case
   */
  @Transactional
  public Wish raise(RaisedWish raised) {
    Wish wish =
        Wish.draft(
            raised.wishId(),
            raised.community(),
            raised.content(),
            raised.items(),
            beneficiaries.of(raised.community(), raised.person()),
            new Filing(
                caller.subject(),
                Roles.SERVICE,
                "CASE",
                true,
                WishSource.CASE,
                raised.caseId(),
                null),
            clock.instant());
    log.made(wish);
    handling.submit(wish);
    return wish;
  }

  /**
   * Withdraws a wish because its case takes it back.
   *
   * @return the wish as it stands now; unchanged when it had ended already
   * @throws Refusal WISH_UNKNOWN → 404 for a wish that this case did not raise
   */
  @Transactional
  public Wish withdraw(UUID wishId, UUID caseId, String reason) {
    Wish wish = wishes.locked(wishId);
    if (!caseId.equals(wish.filing().originCaseId())) {
      throw Refusal.of(WishRule.WISH_UNKNOWN);
    }
    if (!wish.status().isEnd()) {
      handling.withdraw(wish, reason);
    }
    return wish;
  }
}
