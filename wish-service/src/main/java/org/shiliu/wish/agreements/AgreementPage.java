package org.shiliu.wish.agreements;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.Page;

/** One page of agreements. */
@Schema(description = "One page of agreements, the latest first || 协议列表，最新在前")
public record AgreementPage(
    @Schema(description = "The agreements || 协议") List<AgreementView> items,
    @Schema(
            nullable = true,
            description = "Cursor of the next page; absent on the last || 下一页游标，末页不出现")
        String next)
    implements Page<AgreementView> {}
