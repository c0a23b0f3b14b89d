package org.shiliu.wish.units;

/** The kinds of units called in beside the community (四元共治, 双报到, 红石榴联盟, 邻里互助). */
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
