package org.shiliu.mediation.cases;

import java.time.OffsetDateTime;
import java.util.UUID;

import jakarta.annotation.Nullable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of a case's history. */
@Schema(name = "CaseEventView", description = "A line of a case's history || 案件办理记录中的一条")
public record CaseEventView(
    @Schema(description = "The case's version after the step || 该步骤后的案件版本") long version,
    @Schema(description = "When || 时间") OffsetDateTime at,
    @Schema(description = "The step || 步骤") CaseStep step,
    @Nullable @Schema(description = "State before || 之前的状态", nullable = true) CaseStatus from,
    @Schema(description = "State after || 之后的状态") CaseStatus to,
    @Schema(description = "In which capacity || 办理身份") Mover role,
    @Nullable
        @Schema(
            description = "Account; shown to those who run the case || 账号，只对办案人员显示",
            nullable = true)
        String actor,
    @Nullable @Schema(description = "The party that it is about || 涉及的当事人", nullable = true)
        UUID partyId,
    @Nullable @Schema(description = "Reason || 原因", nullable = true) String reason) {

  static CaseEventView of(CaseEvent event, boolean handles) {
    return new CaseEventView(
        event.ordinal(),
        CaseView.time(event.at()),
        event.step(),
        event.from(),
        event.to(),
        event.actorRole(),
        handles ? event.actor() : null,
        event.partyId(),
        event.reason());
  }
}
