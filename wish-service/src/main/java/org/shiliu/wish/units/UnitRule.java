package org.shiliu.wish.units;

import org.shiliu.platform.refusal.Answer;
import org.shiliu.platform.refusal.Rule;

/** The rules of a unit. */
public enum UnitRule implements Rule {
  UNIT_UNKNOWN(Answer.UNKNOWN),
  UNIT_MISSING_IN_TOKEN(Answer.FORBIDDEN);

  private final Answer answer;

  UnitRule(Answer answer) {
    this.answer = answer;
  }

  @Override
  public Answer answer() {
    return answer;
  }

  @Override
  public String source() {
    return "house rule";
  }
}
