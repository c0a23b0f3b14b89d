package org.shiliu.wish.agreements;

import org.shiliu.platform.refusal.Answer;
import org.shiliu.platform.refusal.Rule;

/** The rules of an agreement's record. */
public enum AgreementRule implements Rule {
  AGREEMENT_UNKNOWN(Answer.UNKNOWN),
  AGREEMENT_PERIOD_BAD(Answer.REFUSED),
  AGREEMENT_UNIT_UNKNOWN(Answer.REFUSED);

  private final Answer answer;

  AgreementRule(Answer answer) {
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
