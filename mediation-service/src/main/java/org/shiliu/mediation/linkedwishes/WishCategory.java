package org.shiliu.mediation.linkedwishes;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is wished for, as the wish service names it. */
@Schema(
    name = "WishCategory",
    description =
        "What is wished for || 心愿内容：GOODS 物品；REPAIR 维修；CLEANING 保洁；HAIRCUT 理发；HEALTH 健康；COMPANY 陪伴；TRANSPORT 接送；TUTORING 辅导；CONSULTATION 咨询；SAFETY 安全；ACTIVITY 活动")
public enum WishCategory {
  GOODS,
  REPAIR,
  CLEANING,
  HAIRCUT,
  HEALTH,
  COMPANY,
  TRANSPORT,
  TUTORING,
  CONSULTATION,
  SAFETY,
  ACTIVITY
}
