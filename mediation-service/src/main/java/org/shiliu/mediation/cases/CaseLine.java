package org.shiliu.mediation.cases;

import java.time.OffsetDateTime;
import java.util.UUID;

import jakarta.annotation.Nullable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case in a list: no names, no facts. */
@Schema(name = "CaseLine", description = "A case in a list || 案件列表中的一行")
public record CaseLine(
    @Schema(description = "Its id, a UUID || 编号（UUID）") UUID id,
    @Schema(
            description =
                "Counted up with every change; part of the ETag || 版本号，每次变更加一，也是 ETag 的一部分")
        long version,
    @Schema(description = "Community code || 社区代码") String community,
    @Schema(description = "Where it stands || 状态") CaseStatus status,
    @Schema(description = "Dispute type || 纠纷类型") DisputeType disputeType,
    @Nullable @Schema(description = "Finer type || 细类", nullable = true) String subtype,
    @Schema(description = "How it came to the committee || 案件来源") CaseSource source,
    @Nullable @Schema(description = "Who moves next, with what, by when || 下一步", nullable = true)
        NextStep nextStep,
    @Schema(description = "When it was filed || 填报时间") OffsetDateTime createdAt,
    @Schema(description = "When it last changed || 最近变更时间") OffsetDateTime changedAt) {

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
        CaseView.time(matter.milestones().createdAt()),
        CaseView.time(matter.milestones().changedAt()));
  }
}
