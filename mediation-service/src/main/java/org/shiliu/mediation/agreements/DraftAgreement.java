package org.shiliu.mediation.agreements;

import java.util.List;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.mediation.cases.WishResult;
import org.shiliu.platform.wire.PlainText;

/** The text of a written agreement (PML 29). */
@Schema(name = "DraftAgreement", description = "The text of a written agreement || 调解协议书内容")
public record DraftAgreement(
    @NotBlank @PlainText(max = 4000, multiline = true) @Schema(description = "Main facts || 纠纷主要事实")
        String facts,
    @NotBlank @PlainText(max = 2000, multiline = true) @Schema(description = "Issues || 争议事项")
        String issues,
    @NotBlank
        @PlainText(max = 2000, multiline = true)
        @Schema(description = "Responsibility of each side || 各方责任")
        String responsibilities,
    @NotBlank
        @PlainText(max = 4000, multiline = true)
        @Schema(description = "Rights and duties || 权利义务")
        String rightsAndDuties,
    @NotBlank
        @PlainText(max = 1000, multiline = true)
        @Schema(description = "Manner of performance || 履行方式")
        String manner,
    @NotBlank @PlainText(max = 500) @Schema(description = "Place of performance || 履行地点")
        String place,
    @NotBlank @PlainText(max = 500) @Schema(description = "Time limit of performance || 履行期限")
        String timeLimit,
    @NotNull @Schema(description = "Whether all is settled || 是否全部解决") AgreementScope scope,
    @Nullable
        @PlainText(max = 2000, multiline = true)
        @Schema(
            description = "What stays unsettled; compulsory with PART || 未解决的事项；部分解决时必填",
            nullable = true)
        String openIssues,
    @NotEmpty @Size(max = 30) @Schema(description = "The duties || 义务")
        List<@NotNull @Valid NewObligation> obligations,
    @Nullable
        @Size(max = 10)
        @Schema(
            description =
                "Copies beyond one for each party and one for the committee || 当事人和调委会之外的其他送达对象",
            nullable = true)
        List<@NotBlank @PlainText(max = 120) String> furtherRecipients,
    @Nullable
        @Schema(
            description = "Compulsory when the case came from a disputed wish || 案件来自争议微心愿时必填",
            nullable = true)
        WishResult wishOutcome) {}
