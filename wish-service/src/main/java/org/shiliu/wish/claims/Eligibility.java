package org.shiliu.wish.claims;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.shiliu.wish.agreements.Agreement;
import org.shiliu.wish.units.Unit;
import org.shiliu.wish.wishes.CheckedPerson;
import org.shiliu.wish.wishes.Wish;

/**
 * Explains in words what the claim's statement decides: which rule a unit breaks for a wish, or
 * none.
 *
 * @param broken the first rule broken; empty when the unit may claim
 * @param cap claims that may live at one time under the best agreement; 0 without one
 * @param load claims that live
 * @param validTo the last day of the agreement that would fit; null without one
 */
public record Eligibility(Optional<HardRule> broken, int cap, int load, LocalDate validTo) {

  /** Judges one unit and one wish. */
  public static Eligibility of(
      Unit unit, List<Agreement> agreements, Wish wish, Caps caps, long openList, LocalDate today) {
    List<Agreement> category =
        agreements.stream()
            .filter(a -> a.categories().contains(wish.content().category()))
            .toList();
    List<Agreement> fitting =
        category.stream().filter(a -> a.communities().contains(wish.community())).toList();
    LocalDate needBy = wish.content().needBy();
    LocalDate through = needBy == null || needBy.isBefore(today) ? today : needBy;
    Stream<Agreement> valid = fitting.stream().filter(a -> a.covers(today, through));
    Optional<Agreement> best = valid.max(Comparator.comparingInt(Agreement::capacity));
    int cap = best.map(a -> caps.of(unit.isNew(), a.capacity(), openList)).orElse(0);
    LocalDate validTo =
        fitting.stream().map(Agreement::validTo).max(Comparator.naturalOrder()).orElse(null);
    boolean unchecked =
        wish.content().disclosure().checkedPerson() != CheckedPerson.NOT_NEEDED
            && !unit.backgroundChecked();
    HardRule broken =
        unit.suspended()
            ? HardRule.NOT_SUSPENDED
            : agreements.isEmpty()
                ? HardRule.HAS_AGREEMENT
                : category.isEmpty()
                    ? HardRule.CATEGORY_COVERED
                    : fitting.isEmpty()
                        ? HardRule.COMMUNITY_COVERED
                        : unchecked
                            ? HardRule.CHECKED_PERSON
                            : best.isEmpty()
                                ? HardRule.AGREEMENT_VALID
                                : unit.liveClaims() >= cap ? HardRule.CAP_LEFT : null;
    return new Eligibility(Optional.ofNullable(broken), cap, unit.liveClaims(), validTo);
  }
}
