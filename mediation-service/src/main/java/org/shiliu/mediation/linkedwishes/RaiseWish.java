package org.shiliu.mediation.linkedwishes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.Money;
import org.shiliu.platform.wire.PlainText;

/** A wish that a mediation needs, as its mediator asks for it. */
@Schema(
    name = "RaiseWish",
    description = "A wish or a small renovation that helps to settle the case || 有助于化解纠纷的微心愿或微改造")
public record RaiseWish(
    @Nullable @Schema(description = "Your own id for it, UUID || 自定编号（UUID），可不填", nullable = true)
        UUID id,
    @NotNull WishKind kind,
    @NotNull WishCategory category,
    @NotNull WishUrgency urgency,
    @NotBlank
        @PlainText(max = 60)
        @Schema(
            description =
                "Public: no names, phones, ID numbers or door-level addresses, and nothing of the"
                    + " quarrel || 对外公开：不得含姓名、电话、证件号、门牌地址，也不得透露纠纷",
            examples = "一张隔音地毯")
        String title,
    @Nullable
        @PlainText(max = 2000, multiline = true)
        @Schema(
            description =
                "Why it is needed; only officers and the approved unit read it ||"
                    + " 需求说明，仅工作人员和获批单位可见",
            nullable = true)
        String details,
    @NotNull @Size(min = 1, max = 20) @Schema(description = "1 to 20 items || 1 至 20 项明细")
        List<@NotNull @Valid WishItem> items,
    @Nullable @Valid @Schema(description = "Nothing when absent || 预计费用，不填即零", nullable = true)
        Money estimatedCost,
    @Nullable
        @Schema(
            description =
                "The last day on which it helps, today to a year ahead || 最晚需要日期，自今日起一年以内，可不填",
            nullable = true)
        LocalDate needBy,
    @Nullable
        @PlainText(max = 100)
        @Schema(
            description = "The place, when it is for a place || 地点类心愿的地点",
            nullable = true,
            examples = "3 号楼单元门")
        String place,
    @Nullable
        @Schema(
            description =
                "The party for whom it is; an officer of the wish service names the person when"
                    + " absent || 受益的当事人编号；不填则由微心愿工作人员补充",
            nullable = true)
        UUID beneficiaryParty,
    @Schema(description = "Whether somebody must come to the home || 是否需要上门") boolean homeVisit) {}
