package org.shiliu.wish.confirmation;

import jakarta.validation.constraints.NotBlank;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.PlainText;

/** What the resident says is not done. */
@Schema(description = "What is not done || 未完成说明")
public record NotDone(
    @NotBlank
        @PlainText(max = 500, multiline = true)
        @Schema(
            description =
                "In your own words; the second time it goes into a mediation case || 用自己的话说明；第二次将写入调解申请",
            examples = "油烟机只擦了外面，里面没有洗")
        String statement) {}
