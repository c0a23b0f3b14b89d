package org.shiliu.wish.fulfilment;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was delivered. */
@Schema(description = "What was delivered || 交付情况")
public record FulfilClaim(
    @Size(max = 20)
        @Schema(
            nullable = true,
            description =
                "Delivered quantity of each item, in the items' order; everything when absent || 按明细顺序填写各项已交付数量；不填即全部交付")
        List<@NotNull @Min(0) @Max(1000) Integer> delivered) {}
