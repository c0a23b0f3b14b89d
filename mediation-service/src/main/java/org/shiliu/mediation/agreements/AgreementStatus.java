package org.shiliu.mediation.agreements;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an agreement stands. */
@Schema(
    name = "AgreementStatus",
    description = "Where it stands || UNSIGNED 待签；EFFECTIVE 已生效；VOID 作废")
public enum AgreementStatus {
  UNSIGNED,
  EFFECTIVE,
  VOID
}
