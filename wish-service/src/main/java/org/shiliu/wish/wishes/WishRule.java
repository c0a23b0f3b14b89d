package org.shiliu.wish.wishes;

import org.shiliu.platform.refusal.Answer;
import org.shiliu.platform.refusal.Rule;

/** The rules of a wish itself, from its draft to its end. */
public enum WishRule implements Rule {
  WISH_UNKNOWN(Answer.UNKNOWN, "PIPL art. 6"),
  NO_SUCH_MOVE(Answer.NOT_NOW, "house rule"),
  CONTENT_FROZEN(Answer.NOT_NOW, "house rule"),
  TITLE_HAS_PHONE(Answer.REFUSED, "PIPL art. 25"),
  TITLE_HAS_ID_NUMBER(Answer.REFUSED, "PIPL art. 28"),
  TITLE_HAS_ADDRESS(Answer.REFUSED, "PIPL art. 25"),
  COST_OVER_CAP(Answer.REFUSED, "house rule"),
  NEED_BY_PAST(Answer.REFUSED, "house rule"),
  PLACE_NOT_ALLOWED(Answer.REFUSED, "house rule"),
  PERSON_MISSING(Answer.REFUSED, "house rule"),
  CONTACT_MISSING(Answer.REFUSED, "house rule"),
  CONSENT_MISSING(Answer.REFUSED, "PIPL art. 13, 31"),
  RELATION_MISSING(Answer.REFUSED, "house rule"),
  MANDATE_MISSING(Answer.FORBIDDEN, "Civil Code art. 161"),
  MANDATE_BARRED(Answer.FORBIDDEN, "Civil Code art. 168"),
  NOT_BY_SUBMITTER(Answer.FORBIDDEN, "house rule"),
  SOURCE_IS_CASE(Answer.REFUSED, "house rule"),
  REASON_MISSING(Answer.REFUSED, "house rule"),
  PUBLICATION_DOUBTED(Answer.NOT_NOW, "house rule"),
  REPRESENTATIVE_MISSING(Answer.REFUSED, "house rule");

  private final Answer answer;
  private final String source;

  WishRule(Answer answer, String source) {
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
