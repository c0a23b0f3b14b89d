package org.shiliu.platform.sample;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.Money;
import org.shiliu.platform.wire.PlainText;

@Schema(description = "A new sample || 新样品")
record NewSample(
    @Schema(description = "Chosen by the client || 由客户端选定") UUID id,
    @NotBlank @PlainText(max = 40) @Schema(description = "What it is called || 名称") String title,
    @Min(1) @Max(9) @Schema(description = "How many, 1 to 9 || 数量，1 至 9") int quantity,
    @Valid @Schema(description = "What one costs || 单价") Money price) {}
