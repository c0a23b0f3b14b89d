package org.shiliu.wish.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a notice. */
@Schema(name = "NoticeTaken", description = "What became of a notice || 通知的处理结果")
public record NoticeTaken(
    @Schema(description = "False when it changed nothing || 未引起变化时为 false") boolean applied) {}
