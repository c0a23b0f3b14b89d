package org.shiliu.mediation.performance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How content the parties are at the follow-up visit. */
@Schema(
    name = "Satisfaction",
    description =
        "How content the parties are || SATISFIED 满意；MOSTLY_SATISFIED 基本满意；DISSATISFIED 不满意")
public enum Satisfaction {
  SATISFIED,
  MOSTLY_SATISFIED,
  DISSATISFIED
}
