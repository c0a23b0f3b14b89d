package org.shiliu.platform.people;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.Page;

/** One page of looks at the caller's own data, the latest first. */
@Schema(description = "Looks at your personal data, the latest first || 您的个人信息被查看的记录，最近的在前")
public record DataReadPage(
    @Schema(description = "The looks of this page || 本页记录", required = true)
        List<DataReadView> items,
    @Schema(description = "Cursor of the next page || 下一页的游标", nullable = true) String next)
    implements Page<DataReadView> {}
