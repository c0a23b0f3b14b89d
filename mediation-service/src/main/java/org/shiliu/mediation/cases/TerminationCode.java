package org.shiliu.mediation.cases;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why mediation was terminated. */
@Schema(
    name = "TerminationCode",
    description =
        "Why mediation was terminated || 终止原因：REFUSED 当事人拒绝；SELF_SETTLED 自行和解；CANNOT_CONTACT 无法联系；UNWILLING 不愿继续；GAP_TOO_WIDE 分歧过大；EXPIRED 期限届满；SIGN_REFUSED 拒绝签字；CONCEALMENT_OR_DELAY 隐瞒或拖延；SUSPECTED_COLLUSION 涉嫌虚假调解；SPECIAL_EVENT 特殊情况；ESCALATED 矛盾激化；OTHER_LEGAL 其他法定情形")
public enum TerminationCode {
  REFUSED,
  SELF_SETTLED,
  CANNOT_CONTACT,
  UNWILLING,
  GAP_TOO_WIDE,
  EXPIRED,
  SIGN_REFUSED,
  CONCEALMENT_OR_DELAY,
  SUSPECTED_COLLUSION,
  SPECIAL_EVENT,
  ESCALATED,
  OTHER_LEGAL;

  /** Whether only a party's own words bring it about, so that no mediator may give it. */
  public boolean saidByParty() {
    return this == REFUSED || this == SIGN_REFUSED;
  }
}
