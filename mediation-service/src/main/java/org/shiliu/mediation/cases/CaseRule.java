package org.shiliu.mediation.cases;

import org.shiliu.platform.refusal.Answer;
import org.shiliu.platform.refusal.Rule;

/** What binds a case as a whole, at every step. */
public enum CaseRule implements Rule {
  CASE_UNKNOWN(Answer.UNKNOWN, "house rule"),
  CASE_EXISTS(Answer.NOT_NOW, "house rule"),
  STEP_NOT_POSSIBLE_NOW(Answer.NOT_NOW, "PML 17–31; table of steps"),
  NOT_YOUR_STEP(Answer.FORBIDDEN, "table of steps"),
  NOT_THE_MEDIATOR(Answer.FORBIDDEN, "PML 15, 19"),
  SOURCE_NOT_YOURS(Answer.REFUSED, "PML 17; Rules 22"),
  REFERRER_MISSING(Answer.REFUSED, "official statistics form"),
  APPLICANT_MISSING(Answer.REFUSED, "PML 17");

  private final Answer answer;
  private final String source;

  CaseRule(Answer answer, String source) {
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
