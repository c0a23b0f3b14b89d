package org.shiliu.platform.delivery;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.Page;

/** One page of messages that aren't delivered yet, oldest first. */
@Schema(description = "Messages not delivered yet, oldest first || 尚未送达的消息，最早的在前")
public record DeliveryPage(
    @Schema(description = "The messages of this page || 本页消息", required = true)
        List<DeliveryView> items,
    @Schema(description = "Cursor of the next page || 下一页的游标", nullable = true) String next)
    implements Page<DeliveryView> {}
