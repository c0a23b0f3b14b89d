package org.shiliu.wish.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.people.PersonRef;
import org.shiliu.platform.wire.Money;
import org.shiliu.platform.wire.PlainText;
import org.shiliu.wish.wishes.Content;
import org.shiliu.wish.wishes.NewItem;
import org.shiliu.wish.wishes.RaisedWish;
import org.shiliu.wish.wishes.Urgency;
import org.shiliu.wish.wishes.WishCategory;
import org.shiliu.wish.wishes.WishItem;
import org.shiliu.wish.wishes.WishKind;

/** A wish that a mediation needs. */
@Schema(name = "RaiseWishFromCase", description = "A wish that a mediation case needs || 调解案件提出的心愿")
public record RaiseWishFromCase(
    @NotNull @Schema(description = "Taken once || 消息编号，只处理一次") UUID messageId,
    @NotBlank
        @PlainText(max = 40)
        @Schema(description = "Community code || 社区代码", examples = "nancheng")
        String community,
    @NotNull @Schema(description = "The case that needs it || 提出心愿的案件编号") UUID caseId,
    @NotNull @Schema(description = "Id of the new wish, chosen by the sender || 新心愿编号，由发送方选定")
        UUID wishId,
    @NotNull WishKind kind,
    @NotNull WishCategory category,
    @NotNull Urgency urgency,
    @NotBlank
        @PlainText(max = 60)
        @Schema(
            description =
                "Public: no names, phones, ID numbers or door-level addresses || 对外公开：不得含姓名、电话、证件号和门牌地址",
            examples = "一张隔音地毯")
        String title,
    @Nullable
        @PlainText(max = 2000, multiline = true)
        @Schema(
            description = "Only officers and the approved unit read it || 仅工作人员和获批单位可见",
            nullable = true)
        String details,
    @NotNull @Size(min = 1, max = 20) @Schema(description = "1 to 20 items || 1 至 20 项明细")
        List<@NotNull @Valid NewItem> items,
    @Nullable @Valid @Schema(description = "Nothing when absent || 预计费用，不填即零", nullable = true)
        Money estimatedCost,
    @Nullable @Schema(description = "The last day on which it helps || 最晚需要日期", nullable = true)
        LocalDate needBy,
    @Nullable
        @PlainText(max = 100)
        @Schema(description = "The place, when it is for a place || 地点类心愿的地点", nullable = true)
        String place,
    @Nullable
        @Valid
        @Schema(
            description = "Named by an officer at the review when absent || 不填则由审核人员补充",
            nullable = true)
        PersonRef beneficiary,
    @Schema(description = "Whether somebody must come to the home || 是否需要上门") boolean homeVisit,
    @Nullable
        @Pattern(regexp = "[a-z]{2,3}")
        @Schema(
            description = "Language to be spoken, ISO 639; Chinese when absent || 沟通语言，缺省为中文",
            nullable = true)
        String language) {

  private static final String CHINESE = "zh";

  RaisedWish wish() {
    Content content =
        new Content(
            kind,
            category,
            urgency,
            title.strip(),
            details,
            estimatedCost == null ? BigDecimal.ZERO.setScale(2) : estimatedCost.value(),
            needBy,
            homeVisit,
            false,
            false,
            language == null ? CHINESE : language,
            place,
            items.stream().mapToInt(NewItem::quantity).sum());
    List<WishItem> wanted =
        items.stream()
            .map(item -> new WishItem(community, item.name(), item.quantity(), item.measure()))
            .toList();
    return new RaisedWish(caseId, wishId, community, content, wanted, beneficiary);
  }
}
