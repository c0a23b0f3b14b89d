package org.shiliu.wish.suggestions;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The wishes that suit a unit best. */
@Schema(description = "The wishes that suit your unit, the best first || 适合您单位的心愿，最合适在前")
public record SuggestionList(
    @Schema(description = "Claims that live || 进行中的认领数") int load,
    @Schema(description = "The best first || 最合适在前") List<Suggestion> items) {}
