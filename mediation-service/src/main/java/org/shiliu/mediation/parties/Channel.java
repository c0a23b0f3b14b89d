package org.shiliu.mediation.parties;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By which way something was brought to a party. */
@Schema(
    name = "Channel",
    description = "By which way a party was reached || 送达方式：VISIT 上门；PHONE 电话；LETTER 书面；APP 应用内")
public enum Channel {
  VISIT,
  PHONE,
  LETTER,
  APP
}
