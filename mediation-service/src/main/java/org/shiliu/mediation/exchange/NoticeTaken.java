package org.shiliu.mediation.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a notice. */
@Schema(name = "NoticeTaken", description = "What became of a notice || 通知的处理结果")
public record NoticeTaken(
    @Schema(description = "False when something newer was known || 已有更新的信息时为 false")
        boolean applied) {}
