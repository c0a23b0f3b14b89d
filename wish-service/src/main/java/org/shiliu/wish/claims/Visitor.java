package org.shiliu.wish.claims;

import jakarta.validation.constraints.NotBlank;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.PlainText;

/** Somebody whom the unit sends; the resident sees who comes. */
@Schema(description = "Somebody whom the unit sends || 上门人员")
public record Visitor(
    @NotBlank @PlainText(max = 60) @Schema(description = "Name || 姓名", examples = "王会计")
        String name,
    @Schema(description = "Whether this person's background was checked || 是否通过背景核查")
        boolean backgroundChecked) {}
