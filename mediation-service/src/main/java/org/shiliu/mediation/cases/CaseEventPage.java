package org.shiliu.mediation.cases;

import java.util.List;

import jakarta.annotation.Nullable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.Page;

/** A page of a case's history. */
@Schema(
    name = "CaseEventPage",
    description = "A page of a case's history, earliest first || 办理记录的一页，早的在前")
public record CaseEventPage(
    @Schema(description = "The rows || 列表内容") List<CaseEventView> items,
    @Nullable @Schema(description = "Cursor of the next page || 下一页游标", nullable = true)
        String next)
    implements Page<CaseEventView> {}
