package org.shiliu.mediation.linkedwishes;

import java.util.List;

import jakarta.annotation.Nullable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.Page;

/** The wishes of a case; there are at most 21, so one page holds them all. */
@Schema(name = "LinkedWishPage", description = "The wishes of a case || 案件关联的心愿列表")
public record LinkedWishPage(
    @Schema(description = "The wishes, the oldest first || 心愿，最早的在前") List<LinkedWishView> items,
    @Nullable @Schema(description = "Always absent: one page holds all || 始终为空", nullable = true)
        String next)
    implements Page<LinkedWishView> {}
