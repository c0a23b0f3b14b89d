package org.shiliu.wish.suggestions;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One term of a rank.
 *
 * @param points added to the rank, 1–30
 */
@Schema(description = "One term of the rank || 推荐分的一项")
public record Reason(
    @Schema(description = "Which term || 加分项") Term term,
    @Schema(description = "Points that it adds || 加分") int points,
    @Schema(description = "In English || 英文") String en,
    @Schema(description = "In Chinese || 中文") String zh) {

  /** The terms that are added up. */
  @Schema(description = "The terms; the list may grow || 加分项，取值可能增加")
  public enum Term {
    URGENCY,
    NEED_BY,
    CATEGORY_FIT,
    SKILLS,
    LANGUAGE,
    COMMUNITY,
    CAPACITY
  }
}
