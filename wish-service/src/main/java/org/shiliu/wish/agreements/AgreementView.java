package org.shiliu.wish.agreements;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.Versioned;
import org.shiliu.wish.communities.Shanghai;
import org.shiliu.wish.wishes.WishCategory;

/** An agreement as the community and its unit see it. */
@Schema(description = "A co-building agreement || 共建协议")
public record AgreementView(
    @Schema(description = "Id || 编号") UUID id,
    @Schema(description = "Community code || 社区代码") String community,
    @Schema(description = "The unit that signed || 签约单位编号") UUID unitId,
    @Schema(description = "Number on the paper || 协议编号") String number,
    @Schema(description = "The first day || 生效日") LocalDate validFrom,
    @Schema(description = "The last day || 到期日") LocalDate validTo,
    @Schema(description = "Categories that may be claimed || 可认领的需求类型")
        List<WishCategory> categories,
    @Schema(description = "Communities covered || 适用社区") List<String> communities,
    @Schema(description = "Claims that may live at one time || 同时进行的认领上限") int capacity,
    @Schema(description = "When it was recorded || 登记时间") OffsetDateTime recordedAt,
    @Schema(description = "Counts every change || 版本号，每次变更加一") long version)
    implements Versioned {

  static AgreementView of(Agreement agreement) {
    return new AgreementView(
        agreement.id(),
        agreement.community(),
        agreement.unitId(),
        agreement.number(),
        agreement.validFrom(),
        agreement.validTo(),
        agreement.categories().stream().sorted().toList(),
        agreement.communities().stream().sorted().toList(),
        agreement.capacity(),
        Shanghai.time(agreement.recordedAt()),
        agreement.version());
  }
}
