package org.shiliu.platform.sample;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.Page;

@Schema(description = "One page of samples, by title || 一页样品，按名称排序")
record SamplePage(
    @Schema(description = "The samples || 样品") List<SampleView> items,
    @Schema(description = "Cursor of the next page || 下一页的游标", nullable = true) String next)
    implements Page<SampleView> {}
