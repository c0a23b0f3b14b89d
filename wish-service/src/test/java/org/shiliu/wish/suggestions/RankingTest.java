package org.shiliu.wish.suggestions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.shiliu.wish.wishes.Content;
import org.shiliu.wish.wishes.Urgency;
import org.shiliu.wish.wishes.WishCategory;
import org.shiliu.wish.wishes.WishKind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** How a wish is ranked for a unit. */
class RankingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Ranking.Profile FIRM =
      new Ranking.Profile("hetaoyuan", List.of("accounting"), List.of("zh"), 3, 9);

  @Test
  void addsUpEveryTermThatItNames() {
    List<Reason> reasons =
        Ranking.reasons(
            wish(WishCategory.CONSULTATION, Urgency.YELLOW, 7, "zh"), "hetaoyuan", FIRM, TODAY);
    // urgency 20, need-by 10, category 15, skill 10, language 5, community 10, capacity 9
    assertEquals(79, Ranking.sum(reasons));
    assertEquals(7, reasons.size());
  }

  @Test
  void putsTheStrongestReasonFirstAndSpeaksBothLanguages() {
    List<Reason> reasons =
        Ranking.reasons(wish(WishCategory.GOODS, Urgency.RED, 2, "zh"), "xingfu", FIRM, TODAY);
    assertEquals(Reason.Term.URGENCY, reasons.get(0).term());
    for (int i = 1; i < reasons.size(); i++) {
      assertTrue(reasons.get(i - 1).points() >= reasons.get(i).points());
    }
    reasons.forEach(reason -> assertTrue(!reason.en().isBlank() && !reason.zh().isBlank()));
  }

  @Test
  void countsARareLanguageMuchMore() {
    Ranking.Profile clinic = new Ranking.Profile("xingfu", List.of(), List.of("bo", "zh"), 1, 5);
    int tibetan =
        Ranking.sum(
            Ranking.reasons(
                wish(WishCategory.HEALTH, Urgency.BLUE, 30, "bo"), "xingfu", clinic, TODAY));
    int chinese =
        Ranking.sum(
            Ranking.reasons(
                wish(WishCategory.HEALTH, Urgency.BLUE, 30, "zh"), "xingfu", clinic, TODAY));
    assertEquals(20, tibetan - chinese);
  }

  @Test
  void givesNeedByPointsOnTheDayItselfAndNoneBeyondTwoWeeks() {
    assertEquals(20, needByPoints(0));
    assertEquals(20, needByPoints(3));
    assertEquals(10, needByPoints(4));
    assertEquals(5, needByPoints(14));
    assertEquals(0, needByPoints(15));
  }

  private static int needByPoints(int days) {
    return Ranking.reasons(wish(WishCategory.GOODS, Urgency.BLUE, days, "zh"), "x", FIRM, TODAY)
        .stream()
        .filter(reason -> reason.term() == Reason.Term.NEED_BY)
        .mapToInt(Reason::points)
        .sum();
  }

  private static Content wish(WishCategory category, Urgency urgency, int days, String language) {
    return new Content(
        WishKind.MICRO_WISH,
        category,
        urgency,
        "t",
        null,
        BigDecimal.ZERO,
        TODAY.plusDays(days),
        false,
        false,
        false,
        language,
        null,
        1);
  }
}
