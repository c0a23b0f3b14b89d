package org.shiliu.mediation.cases;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a case was not accepted (Rules 22, 24; PML 17). */
@Schema(
    name = "NonAcceptance",
    description =
        "Why a case was not accepted || 不予受理原因：RESERVED_TO_SPECIAL_BODY 由专门机关管辖；MEDIATION_FORBIDDEN 禁止调解；ACCEPTED_ELSEWHERE 已由其他机关受理；SETTLED_ELSEWHERE 已由其他机关解决；CONSENT_REFUSED 一方拒绝；CONSENT_UNANSWERED 逾期未答复")
public enum NonAcceptance {
  RESERVED_TO_SPECIAL_BODY,
  MEDIATION_FORBIDDEN,
  ACCEPTED_ELSEWHERE,
  SETTLED_ELSEWHERE,
  CONSENT_REFUSED,
  CONSENT_UNANSWERED
}
