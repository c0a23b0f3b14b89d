package org.shiliu.wish.wishes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.idempotency.ClientMade;
import org.shiliu.platform.wire.Money;
import org.shiliu.platform.wire.PlainText;

/** A wish as it is written down. */
@Schema(description = "A wish as it is written down || 心愿登记内容")
public record NewWish(
    @Schema(
            nullable = true,
            description =
                "Id made by the client, so that an off-line draft can be sent twice; made here when absent || 客户端生成的编号，离线草稿重复提交无害；可不填")
        UUID id,
    @PlainText(max = 40)
        @Schema(
            nullable = true,
            description = "Community code; needed only by who has several || 社区代码，仅在账号属多个社区时填写")
        String community,
    @NotNull @Schema(description = "Which of the five kinds || 五微类别") WishKind kind,
    @NotNull @Schema(description = "What is wished for || 需求类型") WishCategory category,
    @NotNull @Schema(description = "How urgent || 紧急程度") Urgency urgency,
    @NotBlank
        @PlainText(max = 60)
        @Schema(
            description =
                "Public: no names, phones, ID numbers or door-level addresses || 对外公开：不得含姓名、电话、证件号和门牌地址",
            examples = "一根四脚拐杖")
        String title,
    @PlainText(max = 2000, multiline = true)
        @Schema(
            nullable = true,
            description =
                "Why it is needed; only officers and the approved unit read it || 需求说明，仅工作人员和获批单位可见")
        String details,
    @NotNull @Size(min = 1, max = 20) @Schema(description = "1 to 20 items || 1 至 20 项明细")
        List<@NotNull @Valid NewItem> items,
    @Valid
        @Schema(
            nullable = true,
            description =
                "At most 1,000 yuan for a micro-wish, 20,000 for the other kinds; nothing when absent || 微心愿不超过 1000 元，其他类别不超过 20000 元；不填即零")
        Money estimatedCost,
    @Schema(
            nullable = true,
            description =
                "The last day on which it helps; by urgency when absent: 3, 7 or 14 days from submission || 最晚需要日期；不填则按紧急程度取提交后 3、7、14 天")
        LocalDate needBy,
    @Schema(description = "Whether somebody must come to the home || 是否需要上门") boolean homeVisit,
    @Schema(description = "Whether it concerns a child under 14 || 是否涉及不满十四周岁的未成年人") boolean minor,
    @Schema(
            description =
                "Tutoring: whether the guardian agrees to the home as the place || 辅导类：监护人是否同意在家中进行")
        boolean guardianAgreesHome,
    @Pattern(regexp = "[a-z]{2,3}")
        @Schema(
            nullable = true,
            description =
                "Language to be spoken, ISO 639; Chinese when absent || 沟通语言，ISO 639 代码，缺省为中文",
            examples = "zh")
        String language,
    @PlainText(max = 100)
        @Schema(
            nullable = true,
            description =
                "The place, when the wish is a place's instead of a person's; a building number is allowed || 地点类心愿的地点，可写楼号",
            examples = "3 号楼单元门")
        String place,
    @Valid
        @Schema(
            nullable = true,
            description =
                "Absent when a resident files for themselves and is known already || 居民为本人登记且已有资料时可不填")
        NewBeneficiary beneficiary,
    @PlainText(max = 100)
        @Schema(
            nullable = true,
            description = "Who files on behalf, as seen from the beneficiary || 代录人与受益人的关系",
            examples = "网格员代录")
        String relation,
    @Schema(
            description =
                "Whether the beneficiary's consent (for a child the guardian's) is recorded || 是否已取得本人（未成年人为监护人）同意")
        boolean consent,
    @Schema(
            nullable = true,
            description = "Where the wish was heard; APP or VISIT when absent || 心愿来源，不填则为手机端或入户走访")
        WishSource source)
    implements ClientMade {

  private static final String CHINESE = "zh";

  Content content() {
    return new Content(
        kind,
        category,
        urgency,
        title.strip(),
        details,
        estimatedCost == null ? BigDecimal.ZERO.setScale(2) : estimatedCost.value(),
        needBy,
        homeVisit,
        minor,
        guardianAgreesHome,
        language == null ? CHINESE : language,
        place,
        items.stream().mapToInt(NewItem::quantity).sum());
  }

  List<WishItem> items(String inCommunity) {
    return items.stream()
        .map(item -> new WishItem(inCommunity, item.name(), item.quantity(), item.measure()))
        .toList();
  }
}
