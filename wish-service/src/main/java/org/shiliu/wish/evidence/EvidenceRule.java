package org.shiliu.wish.evidence;

import org.shiliu.platform.refusal.Answer;
import org.shiliu.platform.refusal.Rule;

/** The rules of evidence. */
public enum EvidenceRule implements Rule {
  EVIDENCE_UNKNOWN(Answer.UNKNOWN, "PIPL art. 6"),
  PHOTO_MISSING(Answer.REFUSED, "house rule"),
  PHOTO_TOO_LARGE(Answer.TOO_LARGE, "house rule"),
  PHOTO_NOT_AN_IMAGE(Answer.REFUSED, "house rule"),
  PHOTO_TOO_MANY_PIXELS(Answer.REFUSED, "house rule"),
  PHOTOS_ENOUGH(Answer.NOT_NOW, "house rule"),
  NOT_IN_PROGRESS(Answer.NOT_NOW, "house rule");

  private final Answer answer;
  private final String source;

  EvidenceRule(Answer answer, String source) {
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
