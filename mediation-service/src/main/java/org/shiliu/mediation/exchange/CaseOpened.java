package org.shiliu.mediation.exchange;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The case as it was opened. */
@Schema(name = "CaseOpened", description = "The case as it was opened || 已生成的案件")
public record CaseOpened(
    @Schema(description = "The case's id, as the wish's side chose it || 案件编号（由心愿一方生成）")
        UUID caseId,
    @Schema(description = "Its state; the list may grow || 案件状态（今后可能增加）", examples = "DRAFT")
        String state,
    @Schema(description = "Its version || 案件版本") long version) {}
