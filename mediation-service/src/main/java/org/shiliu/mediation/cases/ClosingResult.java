package org.shiliu.mediation.cases;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** With which result a case was closed. */
@Schema(
    name = "ClosingResult",
    description = "Result of a closed case || 结案结果：PERFORMED 已履行；NOT_PERFORMED 未履行")
public enum ClosingResult {
  PERFORMED,
  NOT_PERFORMED
}
