package org.shiliu.mediation.mediators;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What ties a mediator to a party (OMR 13, TY16 15). */
@Schema(
    name = "Conflict",
    description =
        "What ties the mediator to a party || 利害关系：NEAR_RELATIVE 近亲属；INTEREST 有利害关系；OTHER_RELATION 其他关系")
public enum Conflict {
  NEAR_RELATIVE,
  INTEREST,
  OTHER_RELATION
}
