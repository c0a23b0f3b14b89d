package org.shiliu.wish.wishes;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.shiliu.platform.audit.Category;
import org.shiliu.platform.identity.Caller;
import org.shiliu.platform.people.People;
import org.shiliu.platform.people.PersonDetails;
import org.shiliu.platform.refusal.PlatformRule;
import org.shiliu.platform.refusal.Refusal;
import org.shiliu.wish.runtime.WishSettings;

/** What an officer does with a wish that was handed in. */
@ApplicationScoped
public class Reviewing {

  private final Wishes wishes;
  private final WishLog log;
  private final Beneficiaries beneficiaries;
  private final SubmissionCheck check;
  private final People people;
  private final WishSettings settings;
  private final Caller caller;
  private final Clock clock;

  Reviewing(
      Wishes wishes,
      WishLog log,
      Beneficiaries beneficiaries,
      SubmissionCheck check,
      People people,
      WishSettings settings,
      Caller caller,
      Clock clock) {
    this.wishes = wishes;
    this.log = log;
    this.beneficiaries = beneficiaries;
    this.check = check;
    this.people = people;
    this.settings = settings;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * What the officer should know before deciding: likely duplicates, and the household's fair use.
   */
  @Transactional
  public ReviewNotes notes(UUID id) {
    Wish wish = wishes.findByIdOptional(id).orElseThrow(() -> Refusal.of(WishRule.WISH_UNKNOWN));
    return notes(wish, wish.beneficiary());
  }

  /**
   * Publishes, returns or rejects a wish.
   *
   * @throws Refusal NOT_BY_SUBMITTER → 403; REASON_MISSING, PERSON_MISSING, REPRESENTATIVE_MISSING,
   *     CONTACT_MISSING → 422; PUBLICATION_DOUBTED → 409 when a likely duplicate or the fair-use
   *     limit speaks against it and no reason is given; NO_SUCH_MOVE → 409
   */
  @Transactional
  public UUID decide(UUID id, ReviewWish decision) {
    Wish wish = wishes.locked(id);
    WishLog.Before before = WishLog.Before.of(wish);
    if (caller.subject().equals(wish.filing().submittedBy())
        || caller.subject().equals(wish.filing().filedBy())) {
      throw Refusal.of(WishRule.NOT_BY_SUBMITTER);
    }
    Review review = new Review(caller.subject(), decision.reason(), decision.rightChannel());
    switch (decision.decision()) {
      case RETURN -> refuse(wish, WishStatus.RETURNED, review);
      case REJECT -> refuse(wish, WishStatus.REJECTED, review);
      case PUBLISH -> publish(wish, review, decision.beneficiary());
    }
    log.moved(wish, before, decision.reason());
    return id;
  }

  /** The beneficiary's identity, for a purpose that is recorded with the look. */
  @Transactional
  public PersonDetails reveal(UUID id, String purpose) {
    Wish wish = wishes.findByIdOptional(id).orElseThrow(() -> Refusal.of(WishRule.WISH_UNKNOWN));
    if (wish.beneficiary().personId() == null) {
      throw Refusal.of(PlatformRule.NOT_FOUND);
    }
    return people.reveal(wish.beneficiary().personId(), Category.IDENTITY, purpose);
  }

  private void refuse(Wish wish, WishStatus to, Review review) {
    if (review.reason() == null) {
      throw Refusal.of(WishRule.REASON_MISSING).at("reason");
    }
    wish.refuse(to, review, clock.instant());
  }

  private void publish(Wish wish, Review review, NewBeneficiary named) {
    Beneficiary person =
        named == null ? wish.beneficiary() : beneficiaries.named(wish.community(), named);
    if (person.personId() == null) {
      boolean ofPlace = wish.content().place() != null;
      throw Refusal.of(ofPlace ? WishRule.REPRESENTATIVE_MISSING : WishRule.PERSON_MISSING)
          .at("beneficiary");
    }
    check.contact(wish.content().disclosure(), person);
    ReviewNotes notes = notes(wish, person);
    if (notes.doubtful() && review.reason() == null) {
      throw Refusal.of(
              WishRule.PUBLICATION_DOUBTED, notes.duplicates().size(), notes.householdWishes())
          .at("reason");
    }
    wish.publish(review, person, clock.instant());
  }

  private ReviewNotes notes(Wish wish, Beneficiary person) {
    List<WishCard> similar = wishes.similarTo(wish).stream().map(WishCard::of).toList();
    long household =
        wishes.publishedFor(
            wish.community(),
            person.household(),
            clock.instant().minus(Duration.ofDays(settings.fairUseDays())));
    return new ReviewNotes(
        wish.id(),
        similar,
        Math.toIntExact(household),
        settings.fairUse(),
        settings.fairUseDays(),
        !similar.isEmpty() || household >= settings.fairUse(),
        WishWarning.of(wish.content()));
  }
}
