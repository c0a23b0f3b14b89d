package org.shiliu.wish.claims;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.Page;

/** One page of claims. */
@Schema(description = "One page of claims, the latest first || 认领列表，最新在前")
public record ClaimPage(
    @Schema(description = "The claims || 认领") List<ClaimCard> items,
    @Schema(
            nullable = true,
            description = "Cursor of the next page; absent on the last || 下一页游标，末页不出现")
        String next)
    implements Page<ClaimCard> {}
