package org.shiliu.mediation.agreements;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a duty stands. */
@Schema(
    name = "ObligationState",
    description = "Where a duty stands || OPEN 待履行；PERFORMED 已履行；WAIVED 已放弃；NOT_PERFORMED 未履行")
public enum ObligationState {
  OPEN,
  PERFORMED,
  WAIVED,
  NOT_PERFORMED
}
