package org.shiliu.mediation.parties;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a party takes part, of its own free will (PML 17). */
@Schema(
    name = "Consent",
    description = "Whether the party takes part || 当事人是否同意调解：PENDING 未答复；GIVEN 同意；REFUSED 拒绝")
public enum Consent {
  PENDING,
  GIVEN,
  REFUSED
}
