package org.shiliu.wish.mandates;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.idempotency.ClientMade;
import org.shiliu.platform.wire.PlainText;

/** A mandate to be granted. */
@Schema(description = "A mandate for a relative or guardian || 给亲属或监护人的委托")
public record NewMandate(
    @Schema(
            nullable = true,
            description = "Id made by the client; made here when absent || 客户端生成的编号，可不填")
        UUID id,
    @PlainText(max = 40)
        @Schema(
            nullable = true,
            description = "Community code; needed only by who has several || 社区代码，仅在账号属多个社区时填写")
        String community,
    @PlainText(max = 100)
        @Schema(
            nullable = true,
            description =
                "The resident's account; only an officer who records it on paper or by phone names it || 居民账号，仅由工作人员代录时填写")
        String resident,
    @NotBlank
        @PlainText(max = 100)
        @Schema(description = "The relative's account || 亲属账号", examples = "relative-chen")
        String relative,
    @NotBlank
        @PlainText(max = 30)
        @Schema(description = "What the relative is to the resident || 与居民的关系", examples = "女儿")
        String relation,
    @NotEmpty @Schema(description = "What the relative may do || 可代办的事项")
        Set<@NotNull MandateScope> scopes,
    @NotNull
        @Schema(
            description = "The last day, at most five years ahead || 最后有效日，最长五年",
            examples = "2029-12-31")
        LocalDate expiresOn,
    @Schema(
            nullable = true,
            description = "How an officer proved it: PHONE or PAPER || 工作人员核实方式：电话或书面")
        Proof proof,
    @Schema(
            nullable = true,
            description =
                "The pledging unit to which the relative belongs: barred from that unit's claims || 亲属所属单位，其认领的心愿不得代办")
        UUID relativeUnitId)
    implements ClientMade {}
