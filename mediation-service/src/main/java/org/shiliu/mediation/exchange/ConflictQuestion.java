package org.shiliu.mediation.exchange;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.people.PersonRef;
import org.shiliu.platform.wire.PlainText;

/** Do a person and a unit stand against each other in an open case? */
@Schema(
    name = "ConflictQuestion",
    description = "Do they stand against each other in an open case? || 双方之间是否有未结案件？")
public record ConflictQuestion(
    @NotBlank
        @PlainText(max = 40)
        @Schema(description = "The community that asks || 提出核查的社区代码", examples = "nancheng")
        String community,
    @NotNull @Schema(description = "The wish for whose approval it is asked || 待批准的心愿编号")
        UUID wishId,
    @NotNull @Valid PersonRef person,
    @NotNull @Schema(description = "The unit || 单位编号") UUID unitId) {}
