package org.shiliu.mediation.linkedwishes;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The five kinds of wish, as the wish service names them. */
@Schema(
    name = "WishKind",
    description =
        "Kind of wish || 心愿类别：MICRO_WISH 微心愿；MICRO_RENOVATION 微改造；MICRO_RENEWAL 微更新；MICRO_CIRCULATION 微循环；MICRO_UPGRADE 微提升")
public enum WishKind {
  MICRO_WISH,
  MICRO_RENOVATION,
  MICRO_RENEWAL,
  MICRO_CIRCULATION,
  MICRO_UPGRADE
}
