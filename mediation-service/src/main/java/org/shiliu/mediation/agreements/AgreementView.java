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
    UUID id,
    long version,
    UUID caseId,
    AgreementForm form,
    AgreementStatus status,
    @Nullable
        @Schema(
            description =
                "Number in the book of agreements; stays when it was never signed || 协议编号；未签署的保留并注明作废",
            nullable = true,
            examples = "（2026）人调字第 1 号")
        String number,
    String facts,
    String issues,
    @Nullable @Schema(nullable = true) String responsibilities,
    String rightsAndDuties,
    @Nullable @Schema(nullable = true) String manner,
    @Nullable @Schema(nullable = true) String place,
    @Nullable @Schema(nullable = true) String timeLimit,
    AgreementScope scope,
    @Nullable @Schema(nullable = true) String openIssues,
    List<ObligationView> obligations,
    List<SignatureView> signatures,
    @Schema(description = "One for each party, one for the committee, and further recipients || 份数")
        int copies,
    List<String> furtherRecipients,
    @Nullable @Schema(nullable = true) WishResult wishOutcome,
    OffsetDateTime fixedAt,
    @Nullable
        @Schema(
            description = "The last of the three acts; computed || 三项行为中最后一项的时间，由系统计算",
            nullable = true)
        OffsetDateTime effectiveAt)
    implements Versioned {}
