package org.shiliu.mediation.intake;

import org.shiliu.platform.refusal.Answer;
import org.shiliu.platform.refusal.Rule;

/** What binds a case until it is accepted. */
enum IntakeRule implements Rule {
  TOO_FEW_PARTIES(Answer.REFUSED, "PML 17"),
  APPLICANT_CONSENT_MISSING(Answer.REFUSED, "PML 17"),
  PROOF_OF_CONSENT_MISSING(Answer.REFUSED, "PML 17"),
  CONSENT_MISSING(Answer.NOT_NOW, "PML 17"),
  RIGHTS_NOTICE_MISSING(Answer.NOT_NOW, "PML 23, 24; Rules 30"),
  SEAL_MISSING(Answer.REFUSED, "Rules 30"),
  REASON_IS_THE_PARTYS(Answer.REFUSED, "PML 17; Rules 22, 24");

  private final Answer answer;
  private final String source;

  IntakeRule(Answer answer, String source) {
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
