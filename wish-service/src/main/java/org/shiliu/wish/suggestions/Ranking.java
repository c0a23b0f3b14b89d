package org.shiliu.wish.suggestions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.shiliu.wish.wishes.Content;
import org.shiliu.wish.wishes.Urgency;

/** Adds up, in integers, how well a wish suits a unit. Source: house rule. */
final class Ranking {

  private Ranking() {}

  /**
   * What is known of a unit for ranking.
   *
   * @param coveredCategories how many categories its agreements cover: few means a specialist
   * @param slotsLeft claims that it may still make
   */
  record Profile(
      String community,
      List<String> skills,
      List<String> languages,
      int coveredCategories,
      int slotsLeft) {}

  /** All terms that add something, the strongest first. */
  static List<Reason> reasons(Content wish, String wishCommunity, Profile unit, LocalDate today) {
    List<Reason> terms = new ArrayList<>();
    terms.add(urgency(wish.urgency()));
    needBy(wish.needBy(), today).ifPresent(terms::add);
    terms.add(categoryFit(unit.coveredCategories()));
    long skills = unit.skills().stream().filter(wish.category().fittingSkills()::contains).count();
    if (skills > 0) {
      terms.add(
          new Reason(
              Reason.Term.SKILLS,
              (int) Math.min(20, 10 * skills),
              "your people have a fitting skill",
              "您单位具备相关技能"));
    }
    if (unit.languages().contains(wish.language())) {
      boolean rare = !"zh".equals(wish.language());
      terms.add(
          new Reason(
              Reason.Term.LANGUAGE,
              rare ? 25 : 5,
              rare ? "you speak the resident's language" : "you speak the same language",
              rare ? "您单位会说居民的民族语言" : "沟通语言相同"));
    }
    if (unit.community().equals(wishCommunity)) {
      terms.add(new Reason(Reason.Term.COMMUNITY, 10, "in your own community", "就在本社区"));
    }
    terms.add(
        new Reason(
            Reason.Term.CAPACITY,
            Math.min(10, Math.max(1, unit.slotsLeft())),
            "claims left: " + unit.slotsLeft(),
            "剩余认领名额：" + unit.slotsLeft()));
    terms.sort((a, b) -> Integer.compare(b.points(), a.points()));
    return terms;
  }

  static int sum(List<Reason> reasons) {
    return reasons.stream().mapToInt(Reason::points).sum();
  }

  private static Reason urgency(Urgency urgency) {
    return switch (urgency) {
      case RED -> new Reason(Reason.Term.URGENCY, 30, "an emergency (red)", "紧急（红色）");
      case YELLOW -> new Reason(Reason.Term.URGENCY, 20, "needed soon (yellow)", "较急（黄色）");
      case BLUE -> new Reason(Reason.Term.URGENCY, 10, "ordinary (blue)", "一般（蓝色）");
    };
  }

  private static Optional<Reason> needBy(LocalDate needBy, LocalDate today) {
    if (needBy == null) {
      return Optional.empty();
    }
    long days = Math.max(0, ChronoUnit.DAYS.between(today, needBy));
    int points = days <= 3 ? 20 : days <= 7 ? 10 : days <= 14 ? 5 : 0;
    return points == 0
        ? Optional.empty()
        : Optional.of(
            new Reason(
                Reason.Term.NEED_BY, points, "needed within " + days + " days", days + " 天内需要"));
  }

  private static Reason categoryFit(int covered) {
    int points = Math.max(5, 30 - 5 * covered);
    return new Reason(
        Reason.Term.CATEGORY_FIT,
        points,
        "your agreement covers this category (one of " + covered + ")",
        "协议包含该需求类型（共 " + covered + " 类）");
  }
}
