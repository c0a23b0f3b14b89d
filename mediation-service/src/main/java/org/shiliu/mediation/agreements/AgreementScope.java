package org.shiliu.mediation.agreements;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the whole quarrel is settled. */
@Schema(name = "AgreementScope", description = "Whether all is settled || ALL 全部解决；PART 部分解决")
public enum AgreementScope {
  ALL,
  PART
}
