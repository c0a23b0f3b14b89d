package org.shiliu.mediation.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to a {@link ConflictQuestion}. */
@Schema(
    name = "ConflictVerdict",
    description =
        "UNKNOWN: one of them cannot be resolved || 核查结果：YES 有冲突；NO 无冲突；UNKNOWN 有一方无法确认身份")
public enum ConflictVerdict {
  YES,
  NO,
  UNKNOWN
}
