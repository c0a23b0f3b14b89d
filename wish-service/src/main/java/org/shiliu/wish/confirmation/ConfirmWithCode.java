package org.shiliu.wish.confirmation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The code that the resident told at the door. */
@Schema(description = "The code that the resident told at the door || 居民当面告知的确认码")
public record ConfirmWithCode(
    @NotNull
        @Pattern(regexp = "[0-9]{6}")
        @Schema(description = "Six digits || 六位数字", examples = "042917")
        String code) {}
