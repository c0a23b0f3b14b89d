package org.shiliu.wish.claims;

import org.shiliu.platform.refusal.Answer;
import org.shiliu.platform.refusal.Rule;

/** The rules of a claim. */
public enum ClaimRule implements Rule {
  CLAIM_UNKNOWN(Answer.UNKNOWN, "PIPL art. 6"),
  ALREADY_CLAIMED(Answer.NOT_NOW, "house rule"),
  AGREEMENT_EXPIRED(Answer.NOT_NOW, "house rule"),
  CAP_REACHED(Answer.NOT_NOW, "house rule"),
  NOT_ELIGIBLE(Answer.NOT_NOW, "house rule"),
  CLAIM_NOT_LIVE(Answer.NOT_NOW, "house rule"),
  CLAIM_NOT_PASSED(Answer.NOT_NOW, "house rule"),
  CLEARANCE_UNCLEAR(Answer.NOT_NOW, "house rule"),
  NOTHING_UNCLEAR(Answer.NOT_NOW, "house rule"),
  CLAIM_NOT_RETURNABLE(Answer.NOT_NOW, "house rule"),
  CLAIM_MASKED(Answer.NOT_NOW, "PIPL art. 6");

  private final Answer answer;
  private final String source;

  ClaimRule(Answer answer, String source) {
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
