package org.shiliu.mediation.cases;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a case came to the committee (PML 17, 18). */
@Schema(
    name = "CaseSource",
    description =
        "How the case came to the committee || 案件来源：ON_APPLICATION 依申请；INITIATIVE 主动调解；REFERRED 接受委托移送")
public enum CaseSource {
  ON_APPLICATION,
  INITIATIVE,
  REFERRED
}
