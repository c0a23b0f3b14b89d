package org.shiliu.mediation.linkedwishes;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a wish is to its case. */
@Schema(
    name = "WishRelation",
    description = "What the wish is to the case || 与案件的关系：RAISED 由本案提出；DISPUTED 本案因其履行争议而立")
public enum WishRelation {
  RAISED,
  DISPUTED
}
