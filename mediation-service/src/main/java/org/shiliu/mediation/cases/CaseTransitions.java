package org.shiliu.mediation.cases;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The table of steps. */
@Schema(name = "CaseTransitions", description = "The table of steps of a case || 案件办理步骤表")
public record CaseTransitions(
    @Schema(description = "The rows || 列表内容") List<CaseTransition> items) {

  static CaseTransitions all() {
    return new CaseTransitions(CaseTransition.table());
  }
}
