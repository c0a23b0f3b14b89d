package org.shiliu.wish.communities;

import org.shiliu.platform.refusal.Answer;
import org.shiliu.platform.refusal.Rule;

/** The rules of choosing a community. */
public enum CommunityRule implements Rule {
  COMMUNITY_UNCLEAR,
  COMMUNITY_FOREIGN;

  @Override
  public Answer answer() {
    return Answer.REFUSED;
  }

  @Override
  public String source() {
    return "house rule";
  }
}
