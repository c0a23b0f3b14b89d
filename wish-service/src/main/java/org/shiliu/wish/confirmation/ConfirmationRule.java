package org.shiliu.wish.confirmation;

import org.shiliu.platform.refusal.Answer;
import org.shiliu.platform.refusal.Rule;

/** The rules of confirming. */
public enum ConfirmationRule implements Rule {
  NO_CODE(Answer.UNKNOWN),
  CODE_WRONG(Answer.REFUSED),
  CODE_SPENT(Answer.NOT_NOW),
  NOT_FULFILLED_YET(Answer.NOT_NOW);

  private final Answer answer;

  ConfirmationRule(Answer answer) {
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
