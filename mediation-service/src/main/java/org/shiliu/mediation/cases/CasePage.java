package org.shiliu.mediation.cases;

import java.util.List;

import jakarta.annotation.Nullable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.Page;

/** A page of cases. */
@Schema(name = "CasePage", description = "A page of cases, newest first || 案件的一页，新的在前")
public record CasePage(
    @Schema(description = "The rows || 列表内容") List<CaseLine> items,
    @Nullable @Schema(description = "Cursor of the next page || 下一页游标", nullable = true)
        String next)
    implements Page<CaseLine> {}
