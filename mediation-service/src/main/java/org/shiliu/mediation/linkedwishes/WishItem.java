package org.shiliu.mediation.linkedwishes;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.PlainText;

/** One thing or service of a wish. */
@Schema(name = "WishItem", description = "One thing or service of a wish || 心愿明细")
public record WishItem(
    @NotBlank @PlainText(max = 60) @Schema(description = "What || 名称", examples = "隔音地毯")
        String name,
    @Min(1) @Max(1000) @Schema(description = "How many, 1 to 1000 || 数量，1 至 1000", examples = "1")
        int quantity,
    @Nullable
        @PlainText(max = 10)
        @Schema(
            description = "Unit of measure; pieces when absent || 计量单位，可不填",
            nullable = true,
            examples = "张")
        String measure) {}
