package org.shiliu.mediation.agreements;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody owes. */
@Schema(
    name = "ObligationKind",
    description = "What is owed || PAY 支付；DO 作为；REFRAIN 不作为；APOLOGISE 赔礼道歉；DELIVER 交付")
public enum ObligationKind {
  PAY,
  DO,
  REFRAIN,
  APOLOGISE,
  DELIVER
}
