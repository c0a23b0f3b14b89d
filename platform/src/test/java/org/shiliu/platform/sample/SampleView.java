package org.shiliu.platform.sample;

import java.time.OffsetDateTime;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.Money;
import org.shiliu.platform.wire.Versioned;

@Schema(description = "A sample || 样品")
record SampleView(
    @Schema(description = "Its id || 编号") UUID id,
    @Schema(description = "What it is called || 名称") String title,
    @Schema(description = "How many || 数量") int quantity,
    @Schema(description = "What one costs || 单价", nullable = true) Money price,
    @Schema(description = "Where it stands || 状态") SampleState state,
    @Schema(description = "When it was closed || 关闭时间", nullable = true) OffsetDateTime closedAt,
    @Schema(description = "Counted up with every change || 每次变化加一") long version)
    implements Versioned {

  static SampleView of(UUID id, NewSample input, SampleState state, long version) {
    return new SampleView(id, input.title(), input.quantity(), input.price(), state, null, version);
  }
}
