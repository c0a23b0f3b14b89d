package org.shiliu.mediation.exchange;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.people.PersonRef;
import org.shiliu.platform.wire.PlainText;

/** A fulfilment about which resident and unit disagree. */
@Schema(
    name = "OpenCaseFromWish",
    description = "A disputed fulfilment, to become a draft of the resident || 履行争议，将生成居民的调解申请草稿")
public record OpenCaseFromWish(
    @NotNull @Schema(description = "Taken once || 消息编号，只处理一次") UUID messageId,
    @NotBlank
        @PlainText(max = 40)
        @Schema(description = "Community code || 社区代码", examples = "nancheng")
        String community,
    @NotNull @Schema(description = "Id of the new case, chosen by the sender || 新案件编号，由发送方选定")
        UUID caseId,
    @NotNull @Schema(description = "The disputed wish || 争议心愿编号") UUID wishId,
    @PositiveOrZero @Schema(description = "Its version at the dispute || 争议时的心愿版本")
        long wishVersion,
    @NotBlank @PlainText(max = 60) @Schema(description = "Its title || 心愿标题") String wishTitle,
    @NotNull @Valid PersonRef resident,
    @NotNull @Schema(description = "The unit that claimed it || 认领单位编号") UUID unitId,
    @NotBlank @PlainText(max = 120) @Schema(description = "Its name || 认领单位名称") String unitName,
    @NotBlank
        @PlainText(max = 2000, multiline = true)
        @Schema(description = "What the resident says is not done || 居民陈述")
        String statement,
    @NotBlank
        @Pattern(regexp = "[a-z]{2,3}")
        @Schema(description = "The resident's language, ISO 639 || 居民语言", examples = "zh")
        String language) {}
