package org.shiliu.wish.wishes;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.Money;
import org.shiliu.platform.wire.Versioned;

/** One wish, with exactly the fields that this viewer may see; the others are absent. */
@Schema(
    description =
        "One wish with the fields that you may see; the others are absent || 心愿详情，仅含您有权查看的字段")
public record WishView(
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
    @Schema(description = "When it was written down || 登记时间") OffsetDateTime createdAt,
    @Schema(nullable = true, description = "Why it is needed || 需求说明") String details,
    @Schema(nullable = true, description = "Items || 明细") List<ItemView> items,
    @Schema(nullable = true, description = "Estimated cost || 预计费用") Money estimatedCost,
    @Schema(nullable = true, description = "How it was filed || 登记情况") FilingView filing,
    @Schema(nullable = true, description = "The latest decision of an officer || 最近一次审核结果")
        ReviewDecision review,
    @Schema(nullable = true, description = "The claim that holds it || 当前认领编号") UUID claimId,
    @Schema(nullable = true, description = "The case about its fulfilment || 履行争议的调解案件编号")
        UUID disputeCaseId,
    @Schema(nullable = true, description = "Hints for the submitter and the officer || 提示")
        List<WishWarning> warnings,
    @Schema(description = "Counts every change || 版本号，每次变更加一") long version)
    implements Versioned {

  static WishView of(Wish wish, Viewer viewer) {
    boolean need = viewer.sees(WishField.NEED);
    boolean filing = viewer.sees(WishField.FILING);
    boolean holder = viewer.sees(WishField.HOLDER);
    Content content = wish.content();
    WishCard card = WishCard.of(wish);
    return new WishView(
        card.id(),
        card.community(),
        card.state(),
        card.kind(),
        card.category(),
        card.urgency(),
        card.title(),
        card.needBy(),
        card.size(),
        card.homeVisit(),
        card.language(),
        card.checkedPerson(),
        card.awaited(),
        card.dueAt(),
        card.createdAt(),
        need ? content.details() : null,
        need ? wish.items().stream().map(ItemView::of).toList() : null,
        need ? Money.yuan(content.estimatedCost()) : null,
        filing ? FilingView.of(wish) : null,
        viewer.sees(WishField.REVIEW) ? wish.review().map(ReviewDecision::of).orElse(null) : null,
        holder ? wish.holder().map(Holder::claimId).orElse(null) : null,
        filing ? wish.dispute().caseId() : null,
        filing ? WishWarning.of(content) : null,
        wish.version());
  }

  /** How a wish was filed. */
  @Schema(description = "How a wish was filed || 登记情况")
  public record FilingView(
      @Schema(description = "Where the wish was heard || 心愿来源") WishSource source,
      @Schema(nullable = true, description = "Who filed on behalf || 代录人与受益人的关系") String relation,
      @Schema(description = "Whether consent is recorded || 是否已取得同意") boolean consent,
      @Schema(description = "Whether it concerns a child under 14 || 是否涉及未成年人") boolean minor,
      @Schema(nullable = true, description = "The place, for a wish of a place || 地点") String place,
      @Schema(nullable = true, description = "The case that raised it || 来源案件编号")
          UUID originCaseId) {

    static FilingView of(Wish wish) {
      return new FilingView(
          wish.filing().source(),
          wish.filing().relation(),
          wish.filing().consent(),
          wish.content().minor(),
          wish.content().place(),
          wish.filing().originCaseId());
    }
  }

  /** What an officer decided. */
  @Schema(description = "What an officer decided || 审核结果")
  public record ReviewDecision(
      @Schema(nullable = true, description = "What is asked, or why || 理由") String reason,
      @Schema(nullable = true, description = "Where a rejected matter belongs || 正确的办理渠道")
          String rightChannel) {

    static ReviewDecision of(Review review) {
      return new ReviewDecision(review.reason(), review.rightChannel());
    }
  }
}
