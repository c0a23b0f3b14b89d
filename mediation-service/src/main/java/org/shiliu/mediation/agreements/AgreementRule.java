package org.shiliu.mediation.agreements;

import org.shiliu.platform.refusal.Answer;
import org.shiliu.platform.refusal.Rule;

/** What binds an agreement. */
public enum AgreementRule implements Rule {
  AGREEMENT_UNKNOWN(Answer.UNKNOWN, "house rule"),
  NO_SESSION_YET(Answer.NOT_NOW, "PML 22, 28"),
  OPEN_ISSUES_MISSING(Answer.REFUSED, "PML 29"),
  OBLIGATION_PARTIES(Answer.REFUSED, "PML 29; Rules 35"),
  PAYMENT_NEEDS_AMOUNT(Answer.REFUSED, "Rules 35"),
  ONE_DUE_DATE(Answer.REFUSED, "PML 29: time limit of performance"),
  DUE_IN_PAST(Answer.REFUSED, "PML 29: time limit of performance"),
  INSTALMENTS_DO_NOT_ADD_UP(Answer.REFUSED, "Rules 35"),
  WISH_OUTCOME_MISSING(Answer.REFUSED, "wish rules, row 13"),
  WISH_OUTCOME_WITHOUT_WISH(Answer.REFUSED, "wish rules, row 13"),
  CONFIRMED_NEEDS_SIGNATURE(Answer.REFUSED, "wish rules, row 13"),
  WRITING_NOT_WAIVED(Answer.REFUSED, "PML 28"),
  WRITING_DEMANDED(Answer.REFUSED, "NB 24; jurisdiction profile"),
  SIGNED_ALREADY(Answer.NOT_NOW, "PML 29");

  private final Answer answer;
  private final String source;

  AgreementRule(Answer answer, String source) {
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
