package org.shiliu.wish.wishes;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.shiliu.platform.identity.Caller;
import org.shiliu.platform.identity.Roles;
import org.shiliu.platform.refusal.Refusal;
import org.shiliu.wish.communities.Home;
import org.shiliu.wish.mandates.MandateScope;

/** What the submitter's side does with a wish: write it, mend it, hand it in, withdraw it. */
@ApplicationScoped
public class WishHandling {

  private final Wishes wishes;
  private final WishAccess access;
  private final Beneficiaries beneficiaries;
  private final SubmissionCheck check;
  private final WishLog log;
  private final Deadlines deadlines;
  private final Home home;
  private final Caller caller;
  private final Clock clock;

  WishHandling(
      Wishes wishes,
      WishAccess access,
      Beneficiaries beneficiaries,
      SubmissionCheck check,
      WishLog log,
      Deadlines deadlines,
      Home home,
      Caller caller,
      Clock clock) {
    this.wishes = wishes;
    this.access = access;
    this.beneficiaries = beneficiaries;
    this.check = check;
    this.log = log;
    this.deadlines = deadlines;
    this.home = home;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Writes a wish down as a draft.
   *
   * @throws Refusal COMMUNITY_FOREIGN, COMMUNITY_UNCLEAR, SOURCE_IS_CASE → 422; MANDATE_MISSING →
   *     403
   */
  @Transactional
  public UUID draft(NewWish wanted) {
    String community = home.of(wanted.community());
    UUID id = wanted.id() == null ? UuidVersion7Strategy.INSTANCE.generateUuid(null) : wanted.id();
    Beneficiary person = beneficiaries.of(community, wanted.beneficiary(), wanted.place() != null);
    Wish wish =
        Wish.draft(
            id,
            community,
            wanted.content(),
            wanted.items(community),
            person,
            filing(wanted, person),
            clock.instant());
    log.made(wish);
    return id;
  }

  /** Replaces the content of a draft or a returned wish; CONTENT_FROZEN → 409 otherwise. */
  @Transactional
  public UUID revise(UUID id, NewWish wanted) {
    Wish wish = access.lockedForSubmitter(id);
    Beneficiary person =
        wanted.beneficiary() == null
            ? wish.beneficiary()
            : beneficiaries.of(wish.community(), wanted.beneficiary(), wanted.place() != null);
    wish.revise(
        wanted.content(),
        wanted.items(wish.community()),
        person,
        new Filing(
            wish.filing().filedBy(),
            wish.filing().filedRole(),
            wanted.relation(),
            wanted.consent(),
            wish.filing().source(),
            wish.filing().originCaseId(),
            wish.filing().submittedBy()));
    return id;
  }

  /**
   * Hands a draft, or a returned wish that was mended, in for review. Refusals: {@link
   * SubmissionCheck}.
   */
  @Transactional
  public UUID submit(UUID id) {
    submit(access.lockedForSubmitter(id));
    return id;
  }

  void submit(Wish wish) {
    WishLog.Before before = WishLog.Before.of(wish);
    Content content = wish.content();
    check.pass(wish);
    wish.submit(
        caller.subject(),
        content.needBy() != null
            ? content
            : content.neededBy(deadlines.defaultNeedBy(content.urgency(), clock.instant())),
        clock.instant());
    log.moved(wish, before, null);
  }

  /**
   * Withdraws a wish from any open state: the resident, a mandated relative, or, while it is a
   * draft, whoever filed it.
   */
  @Transactional
  public UUID withdraw(UUID id, String reason) {
    Wish wish = wishes.locked(id);
    if (access.viewer(wish) != Viewer.FILER || !wish.status().isEditable()) {
      access.requireBeneficiary(wish, MandateScope.FILE);
    }
    withdraw(wish, reason);
    return id;
  }

  void withdraw(Wish wish, String reason) {
    WishLog.Before before = WishLog.Before.of(wish);
    wish.withdraw(clock.instant());
    log.moved(wish, before, reason);
  }

  private Filing filing(NewWish wanted, Beneficiary person) {
    if (wanted.source() == WishSource.CASE) {
      throw Refusal.of(WishRule.SOURCE_IS_CASE).at("source");
    }
    WishSource usual = caller.is(Roles.RESIDENT) ? WishSource.APP : WishSource.VISIT;
    boolean ownConsent = person.isOwn(caller.subject()) && !wanted.minor();
    return new Filing(
        caller.subject(),
        log.role(),
        wanted.relation(),
        wanted.consent() || ownConsent,
        wanted.source() == null ? usual : wanted.source(),
        null,
        null);
  }
}
