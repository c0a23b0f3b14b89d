package org.shiliu.wish.wishes;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an officer should know before deciding on a wish. */
@Schema(description = "What to know before the decision || 审核提示")
public record ReviewNotes(
    @Schema(description = "Id of the wish || 心愿编号") UUID wishId,
    @Schema(
            description =
                "Live wishes of the same person and category or the same title, at most 10 || 可能重复的心愿，最多 10 条")
        List<WishCard> duplicates,
    @Schema(description = "Wishes of the same household published in the period || 同一家庭在周期内已发布的心愿数")
        int householdWishes,
    @Schema(description = "From this number on a reason is needed || 达到此数须说明理由") int fairUse,
    @Schema(description = "The period in days || 周期天数") int fairUseDays,
    @Schema(description = "Whether publishing needs a reason || 发布是否须说明理由") boolean doubtful,
    @Schema(description = "Hints about the text || 文字提示") List<WishWarning> warnings) {}
