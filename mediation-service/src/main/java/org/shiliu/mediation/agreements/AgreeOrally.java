package org.shiliu.mediation.agreements;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.mediation.cases.WishResult;
import org.shiliu.platform.wire.PlainText;

/** An oral agreement, as the register of oral agreements (口头协议登记表) has it. */
@Schema(name = "AgreeOrally", description = "An oral agreement || 口头协议")
public record AgreeOrally(
    @NotBlank @PlainText(max = 4000, multiline = true) @Schema(description = "Main facts || 纠纷主要事实")
        String facts,
    @NotBlank @PlainText(max = 2000, multiline = true) @Schema(description = "Issues || 争议事项")
        String issues,
    @NotBlank
        @PlainText(max = 4000, multiline = true)
        @Schema(description = "What was agreed || 协议内容")
        String content,
    @NotNull @Schema(description = "Performed on the spot || 是否即时履行") Boolean performedOnSpot,
    @NotNull @Schema(description = "Whether the matter is complex || 是否复杂") Boolean complex,
    @NotEmpty
        @Size(max = 10)
        @Schema(
            description =
                "The parties that declare that no writing is needed: every one || 声明无需制作书面协议的当事人，须为全部")
        List<@NotNull UUID> declaredUnwritten,
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
        @Schema(
            description = "Compulsory when the case came from a disputed wish || 案件来自争议微心愿时必填",
            nullable = true)
        WishResult wishOutcome) {}
