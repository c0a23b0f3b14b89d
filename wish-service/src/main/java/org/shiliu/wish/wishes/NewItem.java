package org.shiliu.wish.wishes;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.PlainText;

/** One thing or service that is wished. */
@Schema(description = "One thing or service of a wish || 心愿明细")
public record NewItem(
    @NotBlank @PlainText(max = 60) @Schema(description = "What || 名称", examples = "四脚拐杖")
        String name,
    @Min(1) @Max(1000) @Schema(description = "How many, 1 to 1000 || 数量，1 至 1000", examples = "1")
        int quantity,
    @PlainText(max = 10)
        @Schema(
            nullable = true,
            description = "Unit of measure; pieces when absent || 计量单位，可不填",
            examples = "根")
        String measure) {}
