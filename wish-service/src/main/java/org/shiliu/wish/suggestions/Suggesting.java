package org.shiliu.wish.suggestions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.shiliu.platform.identity.Caller;
import org.shiliu.wish.agreements.Agreement;
import org.shiliu.wish.agreements.Agreements;
import org.shiliu.wish.claims.Caps;
import org.shiliu.wish.claims.Eligibility;
import org.shiliu.wish.claims.HardRule;
import org.shiliu.wish.communities.Shanghai;
import org.shiliu.wish.units.Unit;
import org.shiliu.wish.units.Units;
import org.shiliu.wish.wishes.Wish;
import org.shiliu.wish.wishes.WishCard;
import org.shiliu.wish.wishes.WishCategory;
import org.shiliu.wish.wishes.Wishes;

/** Ranks the open wishes that a unit may claim at this moment. */
@ApplicationScoped
class Suggesting {

  private static final List<Suggestion.PassedRule> ALL_PASSED =
      Arrays.stream(HardRule.values()).map(Suggestion.PassedRule::of).toList();

  private final Wishes wishes;
  private final Units units;
  private final Agreements agreements;
  private final Caps caps;
  private final Caller caller;
  private final Clock clock;

  Suggesting(
      Wishes wishes, Units units, Agreements agreements, Caps caps, Caller caller, Clock clock) {
    this.wishes = wishes;
    this.units = units;
    this.agreements = agreements;
    this.caps = caps;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * The best ones. Looked at are the 500 open wishes needed earliest in the categories and
   * communities of the unit's agreements; with equal points the older wish comes first.
   *
   * @param limit 1–100
   */
  @Transactional
  SuggestionList best(UUID unitId, int limit) {
    Unit unit = units.known(unitId);
    List<Agreement> signed = agreements.of(unitId);
    Set<WishCategory> categories =
        signed.stream().flatMap(a -> a.categories().stream()).collect(Collectors.toSet());
    Set<String> communities =
        signed.stream()
            .flatMap(a -> a.communities().stream())
            .filter(caller.communities()::contains)
            .collect(Collectors.toSet());
    if (categories.isEmpty() || communities.isEmpty()) {
      return new SuggestionList(unit.liveClaims(), List.of());
    }
    Map<String, Long> open = wishes.openIn(communities);
    LocalDate today = Shanghai.day(clock.instant());
    Function<Wish, Eligibility> judge =
        wish ->
            Eligibility.of(
                unit, signed, wish, caps, open.getOrDefault(wish.community(), 0L), today);
    List<Suggestion> ranked =
        wishes.openNeededFirst(communities, categories).stream()
            .map(wish -> suggestion(wish, judge.apply(wish), unit, categories.size(), today))
            .flatMap(Optional::stream)
            .sorted(
                Comparator.comparingInt(Suggestion::points)
                    .reversed()
                    .thenComparing(s -> s.wish().createdAt())
                    .thenComparing(s -> s.wish().id()))
            .limit(limit)
            .toList();
    return new SuggestionList(unit.liveClaims(), ranked);
  }

  private static Optional<Suggestion> suggestion(
      Wish wish, Eligibility judged, Unit unit, int categories, LocalDate today) {
    if (judged.broken().isPresent()) {
      return Optional.empty();
    }
    Ranking.Profile profile =
        new Ranking.Profile(
            unit.community(),
            unit.skills(),
            unit.languages(),
            categories,
            judged.cap() - judged.load());
    List<Reason> reasons = Ranking.reasons(wish.content(), wish.community(), profile, today);
    return Optional.of(
        new Suggestion(WishCard.of(wish), Ranking.sum(reasons), reasons, ALL_PASSED));
  }
}
