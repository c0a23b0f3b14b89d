package org.shiliu.mediation.agreements;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.Nullable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.mediation.cases.WishResult;
import org.shiliu.platform.wire.Versioned;

/** An agreement with its obligations and signatures. */
@Schema(name = "AgreementView", description = "An agreement || 调解协议")
public record AgreementView(
    @Schema(description = "Its id, a UUID || 编号（UUID）") UUID id,
    @Schema(
            description =
                "Counted up with every change; part of the ETag || 版本号，每次变更加一，也是 ETag 的一部分")
        long version,
    @Schema(description = "The case || 案件编号") UUID caseId,
    @Schema(description = "Written or oral || 书面或口头") AgreementForm form,
    @Schema(description = "Where it stands || 状态") AgreementStatus status,
    @Nullable
        @Schema(
            description =
                "Number in the book of agreements; stays when it was never signed || 协议编号；未签署的保留并注明作废",
            nullable = true,
            examples = "（2026）人调字第 1 号")
        String number,
    @Schema(description = "Main facts || 主要事实") String facts,
    @Schema(description = "Issues || 争议事项") String issues,
    @Nullable @Schema(description = "Responsibility of each side || 各方责任", nullable = true)
        String responsibilities,
    @Schema(description = "Rights and duties || 权利义务") String rightsAndDuties,
    @Nullable @Schema(description = "Manner of performance || 履行方式", nullable = true) String manner,
    @Nullable @Schema(description = "Place || 地点", nullable = true) String place,
    @Nullable @Schema(description = "Time limit || 履行期限", nullable = true) String timeLimit,
    @Schema(description = "Whether all is settled || 是否全部解决") AgreementScope scope,
    @Nullable @Schema(description = "What stays unsettled || 未解决的事项", nullable = true)
        String openIssues,
    @Schema(description = "The duties || 义务") List<ObligationView> obligations,
    @Schema(description = "Signatures and seal || 签名与盖章") List<SignatureView> signatures,
    @Schema(description = "One for each party, one for the committee, and further recipients || 份数")
        int copies,
    @Schema(description = "Further recipients of a copy || 其他送达对象") List<String> furtherRecipients,
    @Nullable
        @Schema(description = "What becomes of the disputed wish || 争议微心愿的处理结果", nullable = true)
        WishResult wishOutcome,
    @Schema(description = "When the text was fixed || 文本确定时间") OffsetDateTime fixedAt,
    @Nullable
        @Schema(
            description = "The last of the three acts; computed || 三项行为中最后一项的时间，由系统计算",
            nullable = true)
        OffsetDateTime effectiveAt)
    implements Versioned {}
