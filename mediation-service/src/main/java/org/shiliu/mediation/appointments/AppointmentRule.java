package org.shiliu.mediation.appointments;

import org.shiliu.platform.refusal.Answer;
import org.shiliu.platform.refusal.Rule;

/** What binds the appointment of a mediator and the start of the mediation. */
enum AppointmentRule implements Rule {
  MEDIATOR_NOT_ELIGIBLE(Answer.REFUSED, "PML 13, 14"),
  MEDIATOR_IS_PARTY(Answer.REFUSED, "PML 15; OMR 13"),
  MEDIATOR_WAS_REPLACED(Answer.REFUSED, "Rules 25; SZ 23"),
  PRESIDING_TWICE(Answer.REFUSED, "PML 19"),
  PARTIES_CHOSE_ANOTHER(Answer.REFUSED, "PML 19, 23"),
  MEDIATOR_STILL_HAS_TIME(Answer.NOT_NOW, "OMR 12"),
  MEDIATOR_CONFIRMED_ALREADY(Answer.NOT_NOW, "OMR 12"),
  CONFLICT_TO_DISCLOSE(Answer.REFUSED, "OMR 13; TY16 15"),
  NOTHING_DISCLOSED(Answer.NOT_NOW, "OMR 13; TY16 15"),
  MEDIATOR_UNCONFIRMED(Answer.NOT_NOW, "OMR 12"),
  RIGHTS_NOT_ACKNOWLEDGED(Answer.NOT_NOW, "OMR 17"),
  IDENTITY_NOT_CHECKED(Answer.NOT_NOW, "OMR 17; Rules 26");

  private final Answer answer;
  private final String source;

  AppointmentRule(Answer answer, String source) {
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
