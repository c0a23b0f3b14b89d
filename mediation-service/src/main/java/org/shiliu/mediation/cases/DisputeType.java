package org.shiliu.mediation.cases;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The fifteen dispute types of the official statistics. */
@Schema(
    name = "DisputeType",
    description =
        "Dispute type of the official statistics || 纠纷类型：MARRIAGE_FAMILY 婚姻家庭；NEIGHBOURS 邻里；HOUSING_HOMESTEAD 房屋宅基地；CONTRACT 合同；BUSINESS 生产经营；DAMAGES 损害赔偿；FOREST_LAND 山林土地；EXPROPRIATION 征地拆迁；POLLUTION 环境污染；LABOUR 劳动争议；CONSUMER 消费；MEDICAL 医疗；TRAFFIC 道路交通事故；PROPERTY_MANAGEMENT 物业；OTHER 其他")
public enum DisputeType {
  MARRIAGE_FAMILY,
  NEIGHBOURS,
  HOUSING_HOMESTEAD,
  CONTRACT,
  BUSINESS,
  DAMAGES,
  FOREST_LAND,
  EXPROPRIATION,
  POLLUTION,
  LABOUR,
  CONSUMER,
  MEDICAL,
  TRAFFIC,
  PROPERTY_MANAGEMENT,
  OTHER
}
