package org.shiliu.wish.agreements;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.PlainText;
import org.shiliu.wish.wishes.WishCategory;

/** A signed agreement to be recorded. */
@Schema(description = "A signed agreement to be recorded || 共建协议登记内容")
public record RecordAgreement(
    @Schema(
            nullable = true,
            description = "Id made by the client; made here when absent || 客户端生成的编号，可不填")
        UUID id,
    @NotNull @Schema(description = "The unit that signed || 签约单位编号") UUID unitId,
    @NotBlank
        @PlainText(max = 40)
        @Schema(
            description = "Number on the paper, once in a community || 协议编号，社区内唯一",
            examples = "HTY-2026-001")
        String number,
    @NotNull @Schema(description = "The first day || 生效日", examples = "2026-01-01")
        LocalDate validFrom,
    @NotNull @Schema(description = "The last day || 到期日", examples = "2027-12-31")
        LocalDate validTo,
    @NotEmpty @Schema(description = "Categories that may be claimed || 可认领的需求类型")
        Set<@NotNull WishCategory> categories,
    @Size(max = 20)
        @Schema(
            nullable = true,
            description = "Communities covered; the unit's own when absent || 适用社区，不填即单位所在社区")
        Set<@NotNull @PlainText(max = 40) String> communities,
    @Min(1)
        @Max(1000)
        @Schema(
            description = "Claims that may live at one time, 1 to 1000 || 同时进行的认领上限，1 至 1000",
            examples = "12")
        int capacity) {}
