package org.shiliu.mediation.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer, and nothing of any case. */
@Schema(
    name = "ConflictAnswer",
    description = "The answer, and nothing of any case || 核查结果，不含任何案件信息")
public record ConflictAnswer(ConflictVerdict answer) {}
