package org.shiliu.platform.delivery;

import java.time.OffsetDateTime;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A message that isn't delivered yet, without its content. */
@Schema(
    description =
        "A message to the neighbour service that is not delivered yet, without its content"
            + " || 尚未送达对方服务的消息，不含内容")
public record DeliveryView(
    @Schema(description = "Id of the message || 消息编号", required = true) UUID id,
    @Schema(description = "WAITING or DEAD || 等待或已搁置", required = true) DeliveryState state,
    @Schema(
            description = "What is told: the neighbour's operation || 告知的事项：对方的接口操作",
            examples = "tellWishState",
            required = true)
        String kind,
    @Schema(description = "Address of the neighbour service || 对方服务的地址", required = true)
        String target,
    @Schema(
            description = "Community whose matter it is || 所属社区代码",
            examples = "nancheng",
            required = true)
        String community,
    @Schema(description = "Id of the object that it is about || 所涉对象的编号", required = true)
        UUID subject,
    @Schema(description = "When its cause happened || 事由发生时间", required = true)
        OffsetDateTime writtenAt,
    @Schema(
            description = "Failed attempts since it was written or sent again || 写入或重新发送后的失败次数",
            examples = "3",
            required = true)
        int attempts,
    @Schema(
            description = "When it is tried next; only when WAITING || 下次尝试时间，仅限等待中",
            nullable = true)
        OffsetDateTime nextAttemptAt,
    @Schema(description = "When it was laid aside; only when DEAD || 搁置时间，仅限已搁置", nullable = true)
        OffsetDateTime laidAsideAt,
    @Schema(
            description = "Reason of the latest failed attempt || 最近一次失败的原因",
            examples = "503",
            nullable = true)
        String lastError) {}
