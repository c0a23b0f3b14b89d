package org.shiliu.mediation.performance;

import org.shiliu.platform.refusal.Answer;
import org.shiliu.platform.refusal.Rule;

/** What binds the supervision of an agreement. */
enum PerformanceRule implements Rule {
  COPIES_MISSING(Answer.REFUSED, "PML 29"),
  OBLIGATION_UNKNOWN(Answer.UNKNOWN, "house rule"),
  OBLIGEE_ONLY(Answer.FORBIDDEN, "PML 31; CC 545–557"),
  OBLIGATION_SETTLED(Answer.NOT_NOW, "PML 31"),
  REFRAIN_JUDGED_AT_VISIT(Answer.NOT_NOW, "PML 31"),
  URGED_TOO_EARLY(Answer.NOT_NOW, "PML 31"),
  VISIT_TIME(Answer.REFUSED, "house rule: nothing is backdated"),
  VISIT_UNSIGNED(Answer.REFUSED, "follow-up record form"),
  OBLIGATIONS_OPEN(Answer.NOT_NOW, "PML 31"),
  VISIT_MISSING(Answer.NOT_NOW, "PML 31"),
  URGING_MISSING(Answer.NOT_NOW, "PML 31"),
  NOTHING_UNPERFORMED(Answer.REFUSED, "PML 31–33"),
  COURT_ROUTE_NOT_TOLD(Answer.REFUSED, "PML 32, 33");

  private final Answer answer;
  private final String source;

  PerformanceRule(Answer answer, String source) {
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
