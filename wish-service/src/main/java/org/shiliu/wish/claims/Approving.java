package org.shiliu.wish.claims;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.shiliu.platform.identity.Caller;
import org.shiliu.platform.people.People;
import org.shiliu.platform.people.PersonRef;
import org.shiliu.platform.refusal.Refusal;
import org.shiliu.wish.wishes.Deadlines;
import org.shiliu.wish.wishes.Wish;
import org.shiliu.wish.wishes.WishLog;
import org.shiliu.wish.wishes.WishStatus;

/**
 * An officer lets a claim pass or not. The mediation service is asked between two transactions,
 * never inside one: first {@link #question}, then the answer is kept by {@link #keep}, then {@link
 * #approve}.
 */
@ApplicationScoped
public class Approving {

  private final ClaimAccess access;
  private final Claims claims;
  private final People people;
  private final WishLog log;
  private final Deadlines deadlines;
  private final Caller caller;
  private final Clock clock;

  Approving(
      ClaimAccess access,
      Claims claims,
      People people,
      WishLog log,
      Deadlines deadlines,
      Caller caller,
      Clock clock) {
    this.access = access;
    this.claims = claims;
    this.people = people;
    this.log = log;
    this.deadlines = deadlines;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * What to ask before the approval; empty when the claim does not wait for one. CLAIM_UNKNOWN →
   * 404.
   */
  @Transactional
  public Optional<ConflictCheck.Question> question(UUID id) {
    ClaimAccess.Seen seen = access.visible(id);
    Wish wish = seen.wish();
    if (!seen.isLive() || wish.status() != WishStatus.CLAIMED) {
      return Optional.empty();
    }
    PersonRef person = people.reference(wish.beneficiary().personId());
    return Optional.of(
        new ConflictCheck.Question(wish.community(), wish.id(), person, seen.claim().unitId()));
  }

  /** Keeps the answer, visible to officers, whatever becomes of the approval. */
  @Transactional
  public Clearance keep(UUID id, ConflictAnswer answer) {
    ClaimAccess.Seen seen = access.locked(id);
    Claim claim = seen.claim();
    Clearance found = clearance(answer);
    claim.clear(found, clock.instant());
    seen.wish()
        .dueAt(
            claim.clockStands()
                ? null
                : deadlines.approval(claim.claimedAt()).plus(claim.clockStood()));
    return found;
  }

  /**
   * Approves a claim whose check was clear.
   *
   * @throws Refusal CLAIM_NOT_LIVE, CLAIM_NOT_PASSED, CLEARANCE_UNCLEAR, NO_SUCH_MOVE → 409
   */
  @Transactional
  public UUID approve(UUID id) {
    ClaimAccess.Seen seen = access.locked(id);
    WishLog.Before before = WishLog.Before.of(seen.wish());
    boolean clear = seen.claim().clearance() == Clearance.CLEAR;
    if (seen.wish().status() == WishStatus.CLAIMED && (seen.masked() || !clear)) {
      throw refusal(seen.masked() ? Clearance.BLOCKED : seen.claim().clearance());
    }
    approve(seen, before, null);
    return id;
  }

  /**
   * Decides a claim of which the mediation service could not tell.
   *
   * @throws Refusal NOTHING_UNCLEAR → 409 unless the latest check came back unknown
   */
  @Transactional
  public UUID decideUnclear(UUID id, DecideUnclear decision) {
    ClaimAccess.Seen seen = access.locked(id);
    if (seen.wish().status() != WishStatus.CLAIMED
        || seen.claim().clearance() != Clearance.UNKNOWN) {
      throw Refusal.of(ClaimRule.NOTHING_UNCLEAR);
    }
    if (seen.masked()) {
      throw refusal(Clearance.BLOCKED);
    }
    WishLog.Before before = WishLog.Before.of(seen.wish());
    seen.claim().decidedUnclear(decision.reason(), clock.instant());
    if (decision.approve()) {
      approve(seen, before, decision.reason());
    } else {
      reopen(seen, Ending.DECLINED, decision.reason());
    }
    return id;
  }

  /**
   * An officer takes the claim away; the wish is open again. Possible until the work is said done.
   */
  @Transactional
  public UUID decline(UUID id, String reason) {
    reopen(access.locked(id), Ending.DECLINED, reason);
    return id;
  }

  /** The unit gives the wish back; personal data is masked at once. */
  @Transactional
  public UUID giveBack(UUID id, String reason) {
    reopen(access.locked(id), Ending.RETURNED, reason);
    return id;
  }

  /** The refusal for a check that did not come out clear. */
  static Refusal refusal(Clearance found) {
    return Refusal.of(
        found == Clearance.UNKNOWN ? ClaimRule.CLEARANCE_UNCLEAR : ClaimRule.CLAIM_NOT_PASSED);
  }

  private void approve(ClaimAccess.Seen seen, WishLog.Before before, String reason) {
    seen.wish().approve(clock.instant());
    seen.claim().approve(caller.subject(), clock.instant());
    log.moved(seen.wish(), before, reason);
  }

  private void reopen(ClaimAccess.Seen seen, Ending how, String reason) {
    WishLog.Before before = WishLog.Before.of(seen.wish());
    if (before.status() == WishStatus.FULFILLED || before.status() == WishStatus.DISPUTED) {
      throw Refusal.of(ClaimRule.CLAIM_NOT_RETURNABLE);
    }
    seen.wish().reopen(clock.instant());
    seen.claim().end(how, reason, clock.instant());
    log.moved(seen.wish(), before, reason);
    claims.flush();
  }

  private static Clearance clearance(ConflictAnswer answer) {
    if (answer instanceof ConflictAnswer.Known known) {
      return known.conflict() ? Clearance.BLOCKED : Clearance.CLEAR;
    }
    return answer instanceof ConflictAnswer.Unknown
        ? Clearance.UNKNOWN
        : Clearance.WAITING_NEIGHBOUR;
  }
}
