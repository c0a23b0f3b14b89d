package org.shiliu.mediation.parties;

import org.shiliu.platform.refusal.Answer;
import org.shiliu.platform.refusal.Rule;

/** What binds the parties of a case. */
public enum PartyRule implements Rule {
  PARTY_UNKNOWN(Answer.UNKNOWN, "house rule"),
  NOT_YOUR_PARTY(Answer.FORBIDDEN, "PML 17, 23"),
  ON_BEHALF_NEEDS_PROOF(Answer.REFUSED, "PML 17; house rule"),
  ANSWERED_ALREADY(Answer.NOT_NOW, "PML 17"),
  NAME_MISSING(Answer.REFUSED, "Rules 35; application form"),
  ONE_KIND_OF_PARTY(Answer.REFUSED, "house rule"),
  PARTY_NAMED_TWICE(Answer.REFUSED, "application form"),
  AGAINST_ONESELF(Answer.REFUSED, "PML 17: two parties"),
  ELECTRONIC_BY_ONESELF(Answer.REFUSED, "PML 29; house rule"),
  NOTICE_NOT_DELIVERED(Answer.NOT_NOW, "PML 23, 24");

  private final Answer answer;
  private final String source;

  PartyRule(Answer answer, String source) {
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
