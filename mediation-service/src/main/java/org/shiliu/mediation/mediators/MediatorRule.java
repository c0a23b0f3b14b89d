package org.shiliu.mediation.mediators;

import org.shiliu.platform.refusal.Answer;
import org.shiliu.platform.refusal.Rule;

/** What binds the register of mediators. */
public enum MediatorRule implements Rule {
  MEDIATOR_UNKNOWN(Answer.UNKNOWN, "house rule"),
  MEDIATOR_REGISTERED_ALREADY(Answer.NOT_NOW, "house rule"),
  DISCLOSURE_UNANSWERED(Answer.NOT_NOW, "OMR 13; TY16 15");

  private final Answer answer;
  private final String source;

  MediatorRule(Answer answer, String source) {
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
