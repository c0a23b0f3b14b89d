package org.shiliu.mediation.parties;

import java.util.UUID;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.PlainText;

/** An organisation as a party. */
@Schema(name = "NewOrganisation", description = "An organisation as a party || 作为当事人的单位")
public record NewOrganisation(
    @NotBlank @PlainText(max = 120) @Schema(description = "Name || 单位名称", examples = "和顺物业公司")
        String name,
    @Nullable
        @Schema(
            description =
                "Its id in the register of units, when it is one of them || 单位在单位名册中的编号，如有",
            nullable = true)
        UUID unitId) {}
