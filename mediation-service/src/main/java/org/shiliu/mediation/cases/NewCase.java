package org.shiliu.mediation.cases;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.mediation.parties.NewParty;
import org.shiliu.platform.idempotency.ClientMade;
import org.shiliu.platform.wire.PlainText;

/** An application for mediation (申请书), as a draft. Mediation costs nothing (PML 4). */
@Schema(
    name = "NewCase",
    description = "An application for mediation, as a draft; there is no fee || 调解申请（草稿）；调解不收费")
public record NewCase(
    @Nullable
        @Schema(
            description =
                "Your own id for it, UUID; the same draft can be sent twice || 自定编号（UUID），可不填",
            nullable = true)
        UUID id,
    @NotBlank
        @PlainText(max = 40)
        @Schema(description = "Community code || 社区代码", examples = "nancheng")
        String community,
    @NotNull @Schema(description = "Dispute type || 纠纷类型") DisputeType disputeType,
    @Nullable
        @PlainText(max = 40)
        @Schema(description = "Finer type || 细类", nullable = true, examples = "边界")
        String subtype,
    @NotNull @Schema(description = "How it came to the committee || 案件来源") CaseSource source,
    @Nullable @Schema(description = "The body that referred it || 移送机关", nullable = true)
        Referrer referrer,
    @Nullable
        @PlainText(max = 120)
        @Schema(description = "Name of the referring body || 移送机关名称", nullable = true)
        String referrerName,
    @NotBlank
        @PlainText(max = 2000, multiline = true)
        @Schema(description = "The facts in short || 纠纷简要事实")
        String facts,
    @NotEmpty
        @Size(max = 20)
        @Schema(description = "What is asked for, numbered by their order || 请求事项，按顺序编号")
        List<@NotBlank @PlainText(max = 500) String> requests,
    @NotEmpty
        @Size(max = 10)
        @Schema(description = "The parties; 2 at least to submit || 当事人，提交时至少两方")
        List<@NotNull @Valid NewParty> parties)
    implements ClientMade {}
