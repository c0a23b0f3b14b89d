package org.shiliu.platform.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which part of what is known of a person was looked at. */
@Schema(
    description =
        "What was looked at: IDENTITY everything known of the person; NAME; CONTACT how and where to"
            + " reach them; ADDRESS; NEED what they need and why"
            + " || 查看的内容：IDENTITY 全部身份信息，NAME 姓名，CONTACT 联系方式与地点，ADDRESS 住址，NEED 需求与缘由")
public enum Category {
  IDENTITY,
  NAME,
  CONTACT,
  ADDRESS,
  NEED
}
