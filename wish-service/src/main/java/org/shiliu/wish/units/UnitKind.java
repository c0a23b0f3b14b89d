package org.shiliu.wish.units;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of units called in beside the community (四元共治, 双报到, 红石榴联盟, 邻里互助). */
@Schema(description = "Kinds of units; the list may grow || 单位性质，取值可能增加")
public enum UnitKind {
  ENTERPRISE,
  INSTITUTION,
  /** A Party branch under 双报到. */
  PARTY_BRANCH,
  LAW_ENFORCEMENT,
  FINANCIAL,
  SOCIAL_ORGANISATION,
  STEWARD,
  NEIGHBOUR
}
