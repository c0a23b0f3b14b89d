package org.shiliu.mediation.linkedwishes;

import org.shiliu.platform.refusal.Answer;
import org.shiliu.platform.refusal.Rule;

/** The rules of a case's wishes. */
public enum LinkedWishRule implements Rule {
  LINKED_WISH_UNKNOWN(Answer.UNKNOWN),
  LINKED_WISH_EXISTS(Answer.NOT_NOW),
  CASE_NOT_IN_HAND(Answer.NOT_NOW),
  NOTHING_TO_TAKE_BACK(Answer.NOT_NOW),
  /** As the wish service has it: it would never take the wish. */
  NEED_BY_PAST(Answer.REFUSED),
  TOO_MANY_WISHES_OF_CASE(Answer.REFUSED);

  private final Answer answer;

  LinkedWishRule(Answer answer) {
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
