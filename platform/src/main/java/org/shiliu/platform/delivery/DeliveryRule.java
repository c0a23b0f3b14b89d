package org.shiliu.platform.delivery;

import org.shiliu.platform.refusal.Answer;
import org.shiliu.platform.refusal.Rule;

/** The rules of looking after deliveries. */
public enum DeliveryRule implements Rule {
  DELIVERY_UNKNOWN(Answer.UNKNOWN),
  DELIVERY_STILL_TRIED(Answer.NOT_NOW);

  private final Answer answer;

  DeliveryRule(Answer answer) {
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
