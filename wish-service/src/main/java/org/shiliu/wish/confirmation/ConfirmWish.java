package org.shiliu.wish.confirmation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The resident confirms. */
@Schema(description = "The resident confirms || 居民确认")
public record ConfirmWish(
    @Min(1)
        @Max(5)
        @Schema(
            nullable = true,
            description = "Stars, 1 to 5, if you like || 评价星级 1 至 5，可不填",
            examples = "5")
        Integer stars) {}
