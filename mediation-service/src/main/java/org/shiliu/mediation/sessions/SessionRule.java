package org.shiliu.mediation.sessions;

import org.shiliu.platform.refusal.Answer;
import org.shiliu.platform.refusal.Rule;

/** What binds a session and its record. */
enum SessionRule implements Rule {
  SESSION_TIME(Answer.REFUSED, "Rules 35; house rule: nothing is backdated"),
  OPEN_SESSION_NEEDS_ALL(Answer.REFUSED, "PML 23"),
  RIGHTS_NOT_TOLD(Answer.REFUSED, "PML 23; Rules 26"),
  SESSION_IS_JOINT(Answer.REFUSED, "TY16 22; OMR 18"),
  SESSION_NOT_READ_BACK(Answer.REFUSED, "Rules 26; mediation record form");

  private final Answer answer;
  private final String source;

  SessionRule(Answer answer, String source) {
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
