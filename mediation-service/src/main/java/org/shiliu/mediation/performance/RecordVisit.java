package org.shiliu.mediation.performance;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.PlainText;

/** A follow-up visit (回访). */
@Schema(name = "RecordVisit", description = "A follow-up visit || 回访")
public record RecordVisit(
    @Nullable @Schema(description = "When; now when absent || 回访时间；不填表示现在", nullable = true)
        OffsetDateTime visitedAt,
    @NotEmpty @Size(max = 10) @Schema(description = "The parties visited || 回访的当事人")
        List<@NotNull UUID> parties,
    @NotBlank
        @PlainText(max = 2000, multiline = true)
        @Schema(description = "How the agreement is performed || 协议履行情况")
        String performance,
    @NotNull @Schema(description = "How content the parties are || 满意度") Satisfaction satisfaction,
    @Nullable
        @PlainText(max = 1000, multiline = true)
        @Schema(description = "A new dispute or risk || 新的矛盾或风险", nullable = true)
        String newDispute,
    @Nullable
        @PlainText(max = 1000, multiline = true)
        @Schema(description = "Measures taken || 采取的措施", nullable = true)
        String measures,
    @NotNull @Schema(description = "Signed by those visited || 被回访人已签名", examples = "true")
        Boolean signed) {}
