package org.shiliu.wish.fulfilment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.shiliu.platform.refusal.Refusal;
import org.shiliu.wish.claims.ClaimAccess;
import org.shiliu.wish.claims.Visitor;
import org.shiliu.wish.communities.Shanghai;
import org.shiliu.wish.evidence.Evidences;
import org.shiliu.wish.wishes.WishItem;
import org.shiliu.wish.wishes.WishLog;

/** The unit starts and says that it is done. */
@ApplicationScoped
public class Fulfilling {

  private final ClaimAccess access;
  private final Evidences evidences;
  private final WishLog log;
  private final Clock clock;

  Fulfilling(ClaimAccess access, Evidences evidences, WishLog log, Clock clock) {
    this.access = access;
    this.evidences = evidences;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Plans the visits and names who comes.
   *
   * @throws Refusal PLANNED_DAY_BAD, CHECKED_VISITORS_MISSING → 422; CLAIM_MASKED, CLAIM_NOT_LIVE,
   *     NO_SUCH_MOVE → 409
   */
  @Transactional
  public UUID start(UUID claimId, StartClaim plan) {
    ClaimAccess.Seen seen = access.locked(claimId);
    seen.mustBeShown();
    LocalDate today = Shanghai.day(clock.instant());
    boolean unplanned = plan.plannedOn() == null || plan.plannedOn().isEmpty();
    List<LocalDate> days =
        unplanned ? List.of(today) : plan.plannedOn().stream().sorted().distinct().toList();
    if (days.get(0).isBefore(today) || days.get(days.size() - 1).isAfter(today.plusYears(1))) {
      throw Refusal.of(FulfilmentRule.PLANNED_DAY_BAD).at("plannedOn");
    }
    int needed = seen.wish().content().disclosure().checkedPerson().persons();
    if (plan.visitors().stream().filter(Visitor::backgroundChecked).count() < needed) {
      throw Refusal.of(FulfilmentRule.CHECKED_VISITORS_MISSING, needed).at("visitors");
    }
    WishLog.Before before = WishLog.Before.of(seen.wish());
    seen.wish().start(clock.instant());
    seen.claim().plan(days, plan.visitors(), clock.instant());
    log.moved(seen.wish(), before, null);
    return claimId;
  }

  /**
   * Says that everything was delivered; the resident confirms or says "not done".
   *
   * @throws Refusal EVIDENCE_MISSING, CLAIM_MASKED, CLAIM_NOT_LIVE, NO_SUCH_MOVE → 409;
   *     QUANTITIES_WRONG, PARTLY_DELIVERED → 422
   */
  @Transactional
  public UUID fulfil(UUID claimId, FulfilClaim done) {
    ClaimAccess.Seen seen = access.locked(claimId);
    seen.mustBeShown();
    List<Integer> wanted = seen.wish().items().stream().map(WishItem::quantity).toList();
    List<Integer> delivered = done.delivered() == null ? wanted : done.delivered();
    if (delivered.size() != wanted.size()) {
      throw Refusal.of(FulfilmentRule.QUANTITIES_WRONG, wanted.size()).at("delivered");
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (delivered.get(i) < wanted.get(i)) {
        throw Refusal.of(FulfilmentRule.PARTLY_DELIVERED, i + 1, wanted.get(i))
            .at("delivered[" + i + "]");
      }
    }
    WishLog.Before before = WishLog.Before.of(seen.wish());
    seen.wish().fulfil(clock.instant());
    if (evidences.countOf(claimId) == 0) {
      throw Refusal.of(FulfilmentRule.EVIDENCE_MISSING);
    }
    seen.claim().deliver(delivered, clock.instant());
    log.moved(seen.wish(), before, null);
    return claimId;
  }
}
