package org.shiliu.wish.fulfilment;

import org.shiliu.platform.refusal.Answer;
import org.shiliu.platform.refusal.Rule;

/** The rules of fulfilling a wish. */
public enum FulfilmentRule implements Rule {
  PLANNED_DAY_BAD(Answer.REFUSED),
  CHECKED_VISITORS_MISSING(Answer.REFUSED),
  EVIDENCE_MISSING(Answer.NOT_NOW),
  QUANTITIES_WRONG(Answer.REFUSED),
  PARTLY_DELIVERED(Answer.REFUSED);

  private final Answer answer;

  FulfilmentRule(Answer answer) {
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
