package org.shiliu.wish.wishes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.shiliu.platform.audit.Category;
import org.shiliu.platform.people.People;
import org.shiliu.platform.people.PersonDetails;
import org.shiliu.platform.refusal.Refusal;
import org.shiliu.wish.communities.Shanghai;
import org.shiliu.wish.text.Finding;
import org.shiliu.wish.text.PersonalData;

/** What must be right before a wish may be handed in. */
@ApplicationScoped
class SubmissionCheck {

  private final People people;
  private final Clock clock;

  SubmissionCheck(People people, Clock clock) {
    this.people = people;
    this.clock = clock;
  }

  /**
   * Passes or refuses with 422: TITLE_HAS_…, COST_OVER_CAP, NEED_BY_PAST, PLACE_NOT_ALLOWED,
   * PERSON_MISSING, CONTACT_MISSING, CONSENT_MISSING, RELATION_MISSING.
   */
  void pass(Wish wish) {
    Content content = wish.content();
    publicText("title", content.title());
    if (content.place() != null) {
      publicText("place", content.place());
    }
    for (int i = 0; i < wish.items().size(); i++) {
      publicText("items[" + i + "].name", wish.items().get(i).name());
    }
    amounts(content);
    filing(wish);
    if (content.place() == null && wish.filing().source() != WishSource.CASE) {
      person(wish);
    }
  }

  private static void publicText(String field, String text) {
    Optional<Finding> found = PersonalData.forbiddenIn(text);
    if (found.isPresent()) {
      Finding finding = found.get();
      WishRule rule =
          switch (finding.kind()) {
            case PHONE -> WishRule.TITLE_HAS_PHONE;
            case ID_NUMBER -> WishRule.TITLE_HAS_ID_NUMBER;
            case DOOR_ADDRESS, LIKELY_NAME -> WishRule.TITLE_HAS_ADDRESS;
          };
      throw Refusal.of(rule, finding.start() + 1, finding.end())
          .at(field)
          .with("start", finding.start())
          .with("end", finding.end());
    }
  }

  private void amounts(Content content) {
    if (content.estimatedCost().compareTo(content.kind().costCap()) > 0) {
      throw Refusal.of(WishRule.COST_OVER_CAP, content.kind().costCap().toPlainString())
          .at("estimatedCost")
          .with("cap", content.kind().costCap());
    }
    LocalDate today = Shanghai.day(clock.instant());
    if (content.needBy() != null
        && (content.needBy().isBefore(today) || content.needBy().isAfter(today.plusYears(1)))) {
      throw Refusal.of(WishRule.NEED_BY_PAST).at("needBy");
    }
    if (content.place() != null && !content.kind().placeAllowed()) {
      throw Refusal.of(WishRule.PLACE_NOT_ALLOWED).at("place");
    }
  }

  private static void filing(Wish wish) {
    boolean own = wish.beneficiary().isOwn(wish.filing().filedBy());
    boolean ofPlace = wish.content().place() != null;
    if (!wish.filing().consent() && !ofPlace && !(own && !wish.content().minor())) {
      throw Refusal.of(WishRule.CONSENT_MISSING).at("consent");
    }
    if (!own && !ofPlace && wish.filing().relation() == null) {
      throw Refusal.of(WishRule.RELATION_MISSING).at("relation");
    }
  }

  private void person(Wish wish) {
    if (wish.beneficiary().personId() == null) {
      throw Refusal.of(WishRule.PERSON_MISSING).at("beneficiary");
    }
    contact(wish.content().disclosure(), wish.beneficiary());
  }

  /** CONTACT_MISSING → 422 unless everything that the approved unit will need is known. */
  void contact(Disclosure row, Beneficiary beneficiary) {
    Set<ContactField> needed = row.fields();
    if (needed.isEmpty() || row == Disclosure.PLACE) {
      return;
    }
    PersonDetails known =
        people.reveal(beneficiary.personId(), Category.CONTACT, "COMPLETENESS_CHECK");
    if (needed.contains(ContactField.RELAY_PHONE) && known.phone() == null) {
      throw Refusal.of(WishRule.CONTACT_MISSING).at("beneficiary.details.phone");
    }
    boolean comes =
        needed.contains(ContactField.DOOR_ADDRESS) || needed.contains(ContactField.PICK_UP_POINT);
    if (comes && known.address() == null) {
      throw Refusal.of(WishRule.CONTACT_MISSING).at("beneficiary.details.address");
    }
  }
}
