package org.shiliu.mediation.linkedwishes;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the link between a case and its wish has come. */
@Schema(
    name = "LinkState",
    description =
        "The link; where the wish itself stands is wishState"
            + " || 关联状态：REQUESTED 已提请，尚未送达；TAKEN 微心愿服务已收下；REFUSED 被拒绝，见原因；UNDELIVERED 多次未能送达，待运维人员重发")
public enum LinkState {
  REQUESTED,
  TAKEN,
  REFUSED,
  UNDELIVERED
}
