package org.shiliu.mediation.cases;

import java.time.OffsetDateTime;
import java.util.UUID;

import jakarta.annotation.Nullable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.mediation.mediators.Assignment;
import org.shiliu.mediation.mediators.ChosenBy;
import org.shiliu.mediation.mediators.Conflict;

/** A mediator in charge of a case. */
@Schema(name = "AssignmentView", description = "A mediator in charge of a case || 承办案件的调解员")
public record AssignmentView(
    @Schema(description = "Mediator in the register || 名册中的调解员") UUID mediatorId,
    @Schema(description = "Whether this mediator presides || 是否首席") boolean presiding,
    @Schema(description = "Who chose the mediator || 由谁选定") ChosenBy chosenBy,
    @Schema(description = "When appointed || 指定时间") OffsetDateTime appointedAt,
    @Nullable @Schema(description = "When confirmed || 确认时间", nullable = true)
        OffsetDateTime confirmedAt,
    @Nullable @Schema(description = "What ties the mediator to a party || 利害关系", nullable = true)
        Conflict conflict,
    @Nullable
        @Schema(description = "What was disclosed to the parties || 向当事人披露的内容", nullable = true)
        String conflictText) {

  static AssignmentView of(Assignment one) {
    return new AssignmentView(
        one.mediatorId(),
        one.presiding(),
        one.chosenBy(),
        CaseView.time(one.appointedAt()),
        CaseView.time(one.confirmedAt()),
        one.conflict(),
        one.conflictText());
  }
}
