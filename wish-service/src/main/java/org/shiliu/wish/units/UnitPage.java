package org.shiliu.wish.units;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.Page;

/** One page of units. */
@Schema(description = "One page of units, the latest first || 单位列表，最新在前")
public record UnitPage(
    @Schema(description = "The units || 单位") List<UnitView> items,
    @Schema(
            nullable = true,
            description = "Cursor of the next page; absent on the last || 下一页游标，末页不出现")
        String next)
    implements Page<UnitView> {}
