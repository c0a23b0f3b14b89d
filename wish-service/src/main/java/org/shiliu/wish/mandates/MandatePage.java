package org.shiliu.wish.mandates;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.Page;

/** The mandates of one account. */
@Schema(description = "Mandates, the latest first || 委托列表，最新在前")
public record MandatePage(
    @Schema(description = "The mandates || 委托") List<MandateView> items,
    @Schema(nullable = true, description = "Cursor of the next page || 下一页游标") String next)
    implements Page<MandateView> {}
