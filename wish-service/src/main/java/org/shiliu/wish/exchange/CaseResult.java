package org.shiliu.wish.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.wish.disputes.Outcome;

/** What an agreement says about the disputed wish. */
@Schema(
    name = "CaseResult",
    description =
        "What becomes of the disputed wish || 争议心愿的处理结果：CONFIRMED 确认完成；REDO 重新做；REPUBLISH 重新发布；CLOSED_UNCONFIRMED 未确认而关闭")
public enum CaseResult {
  CONFIRMED,
  REDO,
  REPUBLISH,
  CLOSED_UNCONFIRMED;

  Outcome outcome() {
    return switch (this) {
      case CONFIRMED -> Outcome.CONFIRMED;
      case REDO -> Outcome.REDO;
      case REPUBLISH -> Outcome.REPUBLISH;
      case CLOSED_UNCONFIRMED -> Outcome.CLOSED_UNCONFIRMED;
    };
  }
}
