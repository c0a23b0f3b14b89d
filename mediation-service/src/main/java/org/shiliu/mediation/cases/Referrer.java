package org.shiliu.mediation.cases;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body that referred a case (PML 18). */
@Schema(
    name = "Referrer",
    description =
        "The referring body || 移送机关：COURT 法院；PROSECUTOR 检察院；POLICE 公安；PETITION_OFFICE 信访；OTHER 其他")
public enum Referrer {
  COURT,
  PROSECUTOR,
  POLICE,
  PETITION_OFFICE,
  OTHER
}
