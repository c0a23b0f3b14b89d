package org.shiliu.wish.units;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.Versioned;
import org.shiliu.wish.communities.Shanghai;

/** A unit as the community and the unit itself see it. */
@Schema(description = "A pledging unit || 单位")
public record UnitView(
    @Schema(description = "Id || 编号") UUID id,
    @Schema(description = "Community code || 社区代码") String community,
    @Schema(description = "Name || 单位名称") String name,
    @Schema(description = "What kind of unit || 单位性质") UnitKind kind,
    @Schema(
            description =
                "Whether the background check of the people it sends was seen || 上门人员背景核查是否已过")
        boolean backgroundChecked,
    @Schema(description = "Skills || 技能") List<String> skills,
    @Schema(description = "Languages, ISO 639 || 语言") List<String> languages,
    @Schema(description = "Whether it may not claim at this moment || 是否暂停认领") boolean suspended,
    @Schema(description = "Claims that live at this moment || 当前进行中的认领数") int liveClaims,
    @Schema(description = "Claims whose wish was confirmed || 已确认的认领数") int confirmedClaims,
    @Schema(description = "When it was registered || 登记时间") OffsetDateTime registeredAt,
    @Schema(description = "Counts every change || 版本号，每次变更加一") long version)
    implements Versioned {

  static UnitView of(Unit unit) {
    return new UnitView(
        unit.id(),
        unit.community(),
        unit.name(),
        unit.kind(),
        unit.backgroundChecked(),
        unit.skills(),
        unit.languages(),
        unit.suspended(),
        unit.liveClaims(),
        unit.confirmedClaims(),
        Shanghai.time(unit.registeredAt()),
        unit.version());
  }
}
