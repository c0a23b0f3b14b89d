package org.shiliu.mediation.cases;

import java.time.OffsetDateTime;
import java.util.UUID;

import jakarta.annotation.Nullable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case in a list: no names, no facts. */
@Schema(name = "CaseLine", description = "A case in a list || 案件列表中的一行")
public record CaseLine(
    UUID id,
    long version,
    @Schema(description = "Community code || 社区代码") String community,
    CaseStatus status,
    DisputeType disputeType,
    @Nullable @Schema(nullable = true) String subtype,
    CaseSource source,
    @Nullable @Schema(nullable = true) NextStep nextStep,
    OffsetDateTime createdAt,
    OffsetDateTime changedAt) {

  static CaseLine of(Case matter, NextStep next) {
    return new CaseLine(
        matter.id(),
        matter.version(),
        matter.community(),
        matter.status(),
        matter.filing().disputeType(),
        matter.filing().subtype(),
        matter.filing().source(),
        next,
        CaseView.time(matter.createdAt()),
        CaseView.time(matter.changedAt()));
  }
}
