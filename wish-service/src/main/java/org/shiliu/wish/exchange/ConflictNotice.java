package org.shiliu.wish.exchange;

import java.time.OffsetDateTime;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.people.PersonRef;
import org.shiliu.platform.wire.PlainText;

/** Two stand against each other in a case, or no longer do. */
@Schema(
    name = "ConflictNotice",
    description = "Two stand against each other in a case, or no longer do || 双方之间立案或案件终结的通知")
public record ConflictNotice(
    @NotNull @Schema(description = "Taken once || 消息编号，只处理一次") UUID messageId,
    @NotBlank
        @PlainText(max = 40)
        @Schema(description = "Community code || 社区代码", examples = "nancheng")
        String community,
    @NotNull @Schema(description = "The case || 案件编号") UUID caseId,
    @PositiveOrZero
        @Schema(description = "The case's version; an older one changes nothing || 案件版本，较旧的不予采纳")
        long version,
    @NotNull @Valid PersonRef person,
    @NotNull @Schema(description = "The unit || 单位编号") UUID unitId,
    @Schema(description = "Whether the case is open || 案件是否未结") boolean open,
    @NotNull @Schema(description = "When it opened or ended || 立案或终结时间") OffsetDateTime at) {}
