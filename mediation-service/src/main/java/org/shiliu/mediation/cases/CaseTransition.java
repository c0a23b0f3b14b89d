package org.shiliu.mediation.cases;

import java.util.Arrays;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row of the table of steps. */
@Schema(
    name = "CaseTransition",
    description =
        "One row of the table of steps: a front end offers only these || 办理步骤表的一行，前端只提供表中的步骤")
public record CaseTransition(
    @Schema(description = "The step || 步骤") CaseStep step,
    @Schema(description = "States in which it is possible || 可办理的状态") List<CaseStatus> from,
    @Schema(
            description =
                "States into which it may lead; empty: the state stays || 可能进入的状态；为空表示状态不变")
        List<CaseStatus> to,
    @Schema(description = "Who takes it || 办理人") List<Mover> who,
    @Schema(description = "Law and article behind its guard || 依据") String source) {

  static List<CaseTransition> table() {
    return Arrays.stream(CaseStep.values())
        .map(
            step ->
                new CaseTransition(
                    step,
                    List.copyOf(step.from()),
                    List.copyOf(step.to()),
                    step.who(),
                    step.source()))
        .toList();
  }
}
