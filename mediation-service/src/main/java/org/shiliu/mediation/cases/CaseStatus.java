package org.shiliu.mediation.cases;

import java.util.EnumSet;
import java.util.Set;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The states of a dispute case, and which state may follow which. */
@Schema(
    name = "CaseStatus",
    description =
        "State of a case; the list may grow || 案件状态（今后可能增加）：DRAFT 草稿；SUBMITTED 已提交；CONSENT_PENDING 征询意见中；ACCEPTED 已受理；ASSIGNED 已指定调解员；IN_MEDIATION 调解中；AGREED_UNSIGNED 已达成协议待签；AGREEMENT_EFFECTIVE 协议生效；PERFORMING 履行中；CLOSED 已结案；NOT_ACCEPTED 不予受理；TERMINATED 调解终止；WITHDRAWN 已撤回")
public enum CaseStatus {
  DRAFT,
  SUBMITTED,
  CONSENT_PENDING,
  ACCEPTED,
  ASSIGNED,
  IN_MEDIATION,
  AGREED_UNSIGNED,
  AGREEMENT_EFFECTIVE,
  PERFORMING,
  CLOSED,
  NOT_ACCEPTED,
  TERMINATED,
  WITHDRAWN;

  /** The states that may follow this one; empty at an end. */
  public Set<CaseStatus> next() {
    return switch (this) {
      case DRAFT -> EnumSet.of(SUBMITTED, WITHDRAWN);
      case SUBMITTED -> EnumSet.of(CONSENT_PENDING, NOT_ACCEPTED, TERMINATED, WITHDRAWN);
      case CONSENT_PENDING -> EnumSet.of(ACCEPTED, NOT_ACCEPTED, TERMINATED, WITHDRAWN);
      case ACCEPTED -> EnumSet.of(ASSIGNED, TERMINATED, WITHDRAWN);
      case ASSIGNED -> EnumSet.of(ACCEPTED, IN_MEDIATION, TERMINATED, WITHDRAWN);
      case IN_MEDIATION ->
          EnumSet.of(ACCEPTED, AGREED_UNSIGNED, AGREEMENT_EFFECTIVE, TERMINATED, WITHDRAWN);
      case AGREED_UNSIGNED -> EnumSet.of(AGREEMENT_EFFECTIVE, TERMINATED, WITHDRAWN);
      case AGREEMENT_EFFECTIVE -> EnumSet.of(PERFORMING);
      case PERFORMING -> EnumSet.of(CLOSED);
      case CLOSED, NOT_ACCEPTED, TERMINATED, WITHDRAWN -> EnumSet.noneOf(CaseStatus.class);
    };
  }

  /** Whether nothing follows. */
  public boolean ended() {
    return next().isEmpty();
  }

  /** Whether the parties stand against each other before the committee: submitted and not ended. */
  public boolean open() {
    return this != DRAFT && !ended();
  }
}
