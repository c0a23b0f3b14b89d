package org.shiliu.mediation.cases;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an agreement says about the disputed wish from which its case came. */
@Schema(
    name = "WishResult",
    description =
        "What becomes of the disputed wish || 争议微心愿的处理结果：CONFIRMED 确认完成；REDO 重新做；REPUBLISH 重新发布；CLOSED_UNCONFIRMED 未确认而关闭")
public enum WishResult {
  CONFIRMED,
  REDO,
  REPUBLISH,
  CLOSED_UNCONFIRMED
}
