package org.shiliu.wish.suggestions;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.wish.claims.HardRule;
import org.shiliu.wish.wishes.WishCard;

/** A wish that suits the unit, and why. */
@Schema(description = "A wish that suits your unit, and why || 适合您单位的心愿及理由")
public record Suggestion(
    @Schema(description = "The wish || 心愿") WishCard wish,
    @Schema(description = "Sum of the reasons' points || 各项加分之和") int points,
    @Schema(description = "What adds up to the points, the strongest first || 加分理由，由高到低")
        List<Reason> reasons,
    @Schema(description = "The hard rules, all met || 已满足的硬性条件") List<PassedRule> passed) {

  /** A rule that the unit meets. */
  @Schema(description = "A hard rule that is met || 已满足的硬性条件")
  public record PassedRule(
      @Schema(description = "Which rule || 规则") HardRule rule,
      @Schema(description = "In English || 英文") String en,
      @Schema(description = "In Chinese || 中文") String zh) {

    static PassedRule of(HardRule rule) {
      return new PassedRule(rule, rule.english(), rule.chinese());
    }
  }
}
