package org.shiliu.mediation.endings;

import org.shiliu.platform.refusal.Answer;
import org.shiliu.platform.refusal.Rule;

/** What binds an ending before an agreement is effective. */
enum EndingRule implements Rule {
  REFUSAL_IS_THE_PARTYS(Answer.REFUSED, "PML 17, 23"),
  EXPIRED_TOO_EARLY(Answer.NOT_NOW, "Rules 33"),
  UNREACHABLE_PARTY_MISSING(Answer.REFUSED, "termination codes"),
  APPLICANT_WITHDRAWS(Answer.FORBIDDEN, "OMR 25(2)");

  private final Answer answer;
  private final String source;

  EndingRule(Answer answer, String source) {
    this.answer = answer;
    this.source = source;
  }

  @Override
  public Answer answer() {
    return answer;
  }

  @Override
  public String source() {
    return source;
  }
}
