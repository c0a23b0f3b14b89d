package org.shiliu.mediation.intake;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.mediation.cases.DisputeType;
import org.shiliu.platform.wire.PlainText;

/** The entry in the register of acceptance (受理登记表). */
@Schema(name = "AcceptCase", description = "The entry in the register of acceptance || 受理登记")
public record AcceptCase(
    @Nullable
        @Schema(
            description = "The type, when the application had a wrong one || 更正纠纷类型",
            nullable = true)
        DisputeType disputeType,
    @NotBlank
        @PlainText(max = 1000, multiline = true)
        @Schema(description = "The matter in short || 案情摘要", examples = "邻里宅基地边界纠纷")
        String brief,
    @NotNull @Schema(description = "The committee's seal is set || 已加盖调委会印章", examples = "true")
        Boolean sealed) {}
