package org.shiliu.wish.wishes;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.wish.communities.Shanghai;

/** A wish in a list: only what every reader of the list may see. */
@Schema(description = "A wish in a list, without personal data || 列表中的心愿，不含个人信息")
public record WishCard(
    @Schema(description = "Id || 编号") UUID id,
    @Schema(description = "Community code || 社区代码") String community,
    @Schema(description = "Where it stands || 状态") WishStatus state,
    @Schema(description = "Which of the five kinds || 五微类别") WishKind kind,
    @Schema(description = "What is wished for || 需求类型") WishCategory category,
    @Schema(description = "How urgent || 紧急程度") Urgency urgency,
    @Schema(description = "Title, public || 标题，公开") String title,
    @Schema(nullable = true, description = "The last day on which it helps || 最晚需要日期")
        LocalDate needBy,
    @Schema(description = "Sum of all quantities || 数量合计") int size,
    @Schema(description = "Whether somebody must come to the home || 是否需要上门") boolean homeVisit,
    @Schema(description = "Language to be spoken, ISO 639 || 沟通语言") String language,
    @Schema(description = "How many background-checked persons a visit needs || 上门所需背景核查人员")
        CheckedPerson checkedPerson,
    @Schema(description = "Whose move is awaited || 等待谁处理") Mover awaited,
    @Schema(
            nullable = true,
            description =
                "By when that move should be made; absent where no clock runs || 应在何时之前处理")
        OffsetDateTime dueAt,
    @Schema(description = "When it was written down || 登记时间") OffsetDateTime createdAt) {

  /** The card of a wish. */
  public static WishCard of(Wish wish) {
    Content content = wish.content();
    return new WishCard(
        wish.id(),
        wish.community(),
        wish.status(),
        content.kind(),
        content.category(),
        content.urgency(),
        content.title(),
        content.needBy(),
        content.size(),
        content.homeVisit(),
        content.language(),
        content.disclosure().checkedPerson(),
        wish.awaited(),
        Shanghai.time(wish.due().orElse(null)),
        Shanghai.time(wish.createdAt()));
  }
}
