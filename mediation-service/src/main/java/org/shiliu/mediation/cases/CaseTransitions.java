package org.shiliu.mediation.cases;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The table of steps. */
@Schema(name = "CaseTransitions", description = "The table of steps of a case || 案件办理步骤表")
public record CaseTransitions(List<CaseTransition> items) {

  static CaseTransitions all() {
    return new CaseTransitions(CaseTransition.table());
  }
}
