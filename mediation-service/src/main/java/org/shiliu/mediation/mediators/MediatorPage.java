package org.shiliu.mediation.mediators;

import java.util.List;

import jakarta.annotation.Nullable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.Page;

/** A page of the register. */
@Schema(
    name = "MediatorPage",
    description = "A page of the register, newest first || 调解员名册的一页，新登记的在前")
public record MediatorPage(
    @Schema(description = "The rows || 列表内容") List<MediatorView> items,
    @Nullable @Schema(description = "Cursor of the next page || 下一页游标", nullable = true)
        String next)
    implements Page<MediatorView> {}
