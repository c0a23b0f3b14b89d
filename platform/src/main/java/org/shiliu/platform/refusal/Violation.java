package org.shiliu.platform.refusal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One offending field of a refused request. */
@Schema(name = "Violation", description = "One offending field || 一个有问题的字段")
public record Violation(
    @Schema(
            description =
                "Path of the field, for example items[0].quantity || 字段路径，例如 items[0].quantity")
        String field,
    @Schema(description = "What is wrong with it || 问题说明") String message) {}
