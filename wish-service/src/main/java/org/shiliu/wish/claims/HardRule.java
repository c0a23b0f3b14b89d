package org.shiliu.wish.claims;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a unit must meet to claim a wish, in the order in which a refusal names the first one
 * broken. The order is part of the sentences of NOT_ELIGIBLE.
 */
@Schema(description = "A rule that a unit must meet; the list may grow || 认领硬性条件，取值可能增加")
public enum HardRule {
  NOT_SUSPENDED("the unit is not suspended", "单位未被暂停"),
  HAS_AGREEMENT("the unit has an agreement", "单位已签协议"),
  CATEGORY_COVERED("an agreement covers the category", "协议包含该需求类型"),
  COMMUNITY_COVERED("an agreement covers the community", "协议包含该社区"),
  CHECKED_PERSON("background-checked people where the category needs them", "需要背景核查的上门已满足"),
  AGREEMENT_VALID("the agreement runs through the need-by day", "协议在需要日期前有效"),
  CAP_LEFT("a claim is left under the cap", "认领名额尚有余");

  private final String english;
  private final String chinese;

  HardRule(String english, String chinese) {
    this.english = english;
    this.chinese = chinese;
  }

  public String english() {
    return english;
  }

  public String chinese() {
    return chinese;
  }
}
