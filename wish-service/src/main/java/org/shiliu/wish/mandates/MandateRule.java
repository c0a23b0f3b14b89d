package org.shiliu.wish.mandates;

import org.shiliu.platform.refusal.Answer;
import org.shiliu.platform.refusal.Rule;

/** The rules of a mandate. */
public enum MandateRule implements Rule {
  MANDATE_UNKNOWN(Answer.UNKNOWN, "PIPL art. 6"),
  MANDATE_TO_ONESELF(Answer.REFUSED, "Civil Code art. 161"),
  MANDATE_EXPIRY_BAD(Answer.REFUSED, "Civil Code art. 173"),
  MANDATE_RESIDENT_MISSING(Answer.REFUSED, "Civil Code art. 165"),
  MANDATE_OVER(Answer.NOT_NOW, "Civil Code art. 173");

  private final Answer answer;
  private final String source;

  MandateRule(Answer answer, String source) {
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
