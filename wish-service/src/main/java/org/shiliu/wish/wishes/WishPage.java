package org.shiliu.wish.wishes;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.Page;

/** One page of wishes. */
@Schema(description = "One page of wishes, the latest first || 心愿列表，最新在前")
public record WishPage(
    @Schema(description = "The wishes || 心愿") List<WishCard> items,
    @Schema(
            nullable = true,
            description = "Cursor of the next page; absent on the last || 下一页游标，末页不出现")
        String next)
    implements Page<WishCard> {}
