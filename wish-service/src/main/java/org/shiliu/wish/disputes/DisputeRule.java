package org.shiliu.wish.disputes;

import org.shiliu.platform.refusal.Answer;
import org.shiliu.platform.refusal.Rule;

/** The rules of a dispute's end. */
public enum DisputeRule implements Rule {
  CASE_STILL_RUNS;

  @Override
  public Answer answer() {
    return Answer.NOT_NOW;
  }

  @Override
  public String source() {
    return "house rule";
  }
}
