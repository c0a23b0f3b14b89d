package org.shiliu.mediation.cases;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.Nullable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.mediation.parties.PartyView;
import org.shiliu.platform.clock.WorkingCalendar;
import org.shiliu.platform.wire.Versioned;

/** A case as somebody sees it who has to do with it. */
@Schema(name = "CaseView", description = "A dispute case || 调解案件")
public record CaseView(
    @Schema(description = "Its id, a UUID || 编号（UUID）") UUID id,
    @Schema(
            description =
                "Counted up with every change; part of the ETag || 版本号，每次变更加一，也是 ETag 的一部分")
        long version,
    @Schema(description = "Community code || 社区代码", examples = "nancheng") String community,
    @Schema(description = "Where it stands || 状态") CaseStatus status,
    @Schema(description = "Dispute type || 纠纷类型") DisputeType disputeType,
    @Nullable @Schema(description = "Finer type || 细类", nullable = true) String subtype,
    @Schema(description = "How it came to the committee || 案件来源") CaseSource source,
    @Nullable @Schema(description = "The body that referred it || 移送机关", nullable = true)
        Referrer referrer,
    @Nullable @Schema(description = "Name of the referring body || 移送机关名称", nullable = true)
        String referrerName,
    @Schema(description = "The facts in short || 纠纷简要事实") String facts,
    @Schema(description = "What is asked for || 请求事项") List<String> requests,
    @Schema(description = "The parties || 当事人") List<PartyView> parties,
    @Schema(description = "The mediators in charge, the presiding one first || 承办调解员，首席在前")
        List<AssignmentView> mediators,
    @Nullable @Schema(description = "Who moves next, with what, by when || 下一步", nullable = true)
        NextStep nextStep,
    @Schema(description = "Steps possible in this state || 当前状态下可办理的步骤") List<CaseStep> possible,
    @Nullable @Schema(description = "The brief in the register || 登记表中的案情摘要", nullable = true)
        String brief,
    @Nullable @Schema(description = "When it was submitted || 提交时间", nullable = true)
        OffsetDateTime submittedAt,
    @Nullable @Schema(description = "When it was accepted || 受理时间", nullable = true)
        OffsetDateTime acceptedAt,
    @Nullable
        @Schema(description = "End of the mediation period, exclusive || 调解期限届满时刻", nullable = true)
        OffsetDateTime mediationDue,
    @Nullable @Schema(description = "When mediation started || 开始调解时间", nullable = true)
        OffsetDateTime startedAt,
    @Nullable @Schema(description = "When the agreement took effect || 协议生效时间", nullable = true)
        OffsetDateTime effectiveAt,
    @Nullable @Schema(description = "When it ended || 结束时间", nullable = true)
        OffsetDateTime endedAt,
    @Nullable @Schema(description = "How it ended || 结束情况", nullable = true) EndingView ending,
    @Nullable
        @Schema(description = "The disputed wish from which it came || 来源的争议微心愿", nullable = true)
        UUID originWishId,
    @Schema(description = "When it was filed || 填报时间") OffsetDateTime createdAt)
    implements Versioned {

  static CaseView of(
      Case matter,
      List<PartyView> parties,
      List<AssignmentView> mediators,
      NextStep next,
      EndingView ending) {
    Filing filing = matter.filing();
    Milestones reached = matter.milestones();
    return new CaseView(
        matter.id(),
        matter.version(),
        matter.community(),
        matter.status(),
        filing.disputeType(),
        filing.subtype(),
        filing.source(),
        filing.referrer(),
        filing.referrerName(),
        filing.facts(),
        filing.requests(),
        parties,
        mediators,
        next,
        CaseStep.possibleIn(matter.status()),
        matter.register() == null ? null : matter.register().brief(),
        time(reached.submittedAt()),
        time(reached.acceptedAt()),
        time(reached.mediationDue()),
        time(reached.startedAt()),
        time(reached.effectiveAt()),
        time(reached.endedAt()),
        ending,
        matter.originWishId(),
        time(matter.milestones().createdAt()));
  }

  static OffsetDateTime time(Instant at) {
    return at == null ? null : at.atZone(WorkingCalendar.ZONE).toOffsetDateTime();
  }
}
