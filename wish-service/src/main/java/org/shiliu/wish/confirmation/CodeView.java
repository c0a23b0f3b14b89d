package org.shiliu.wish.confirmation;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The code, for the resident's eyes only. */
@Schema(description = "The code; tell it only when you are content || 确认码，满意后再告知上门人员")
public record CodeView(
    @Schema(description = "Id of the wish || 心愿编号") UUID wishId,
    @Schema(description = "Six digits || 六位数字") String code,
    @Schema(description = "Tries left, 0 to 5 || 剩余尝试次数") int triesLeft) {}
