package org.shiliu.mediation.intake;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.mediation.parties.Channel;

/** The rights notice (权利义务告知书) was handed over. */
@Schema(name = "DeliverNotice", description = "The rights notice was handed over || 已送达权利义务告知书")
public record DeliverNotice(
    @NotNull @Schema(description = "By which way || 方式") Channel channel,
    @Nullable
        @Size(max = 10)
        @Schema(
            description = "To these parties; to all when absent || 送达的当事人；不填表示全部",
            nullable = true)
        List<@NotNull UUID> parties) {}
