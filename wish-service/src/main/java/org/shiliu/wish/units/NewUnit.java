package org.shiliu.wish.units;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.idempotency.ClientMade;
import org.shiliu.platform.wire.PlainText;

/** A unit to be registered. */
@Schema(description = "A unit to be registered || 单位登记内容")
public record NewUnit(
    @Schema(
            nullable = true,
            description =
                "Id made by the client; it goes into the unit's tokens as unit_id || 客户端生成的编号，即单位令牌中的 unit_id；可不填")
        UUID id,
    @PlainText(max = 40)
        @Schema(
            nullable = true,
            description = "Community code; needed only by who has several || 社区代码，仅在账号属多个社区时填写")
        String community,
    @NotBlank @PlainText(max = 100) @Schema(description = "Name || 单位名称", examples = "观澜会计师事务所")
        String name,
    @NotNull @Schema(description = "What kind of unit || 单位性质") UnitKind kind,
    @Schema(
            description =
                "Whether the background check of the people it sends was seen || 上门人员背景核查是否已过")
        boolean backgroundChecked,
    @Size(max = 20) @Schema(nullable = true, description = "Skills, at most 20 || 技能，最多 20 项")
        List<@NotNull @Pattern(regexp = "[a-z][a-z-]{1,30}") String> skills,
    @Size(max = 10)
        @Schema(
            nullable = true,
            description = "Languages, ISO 639; Chinese when absent || 语言，ISO 639 代码，缺省为中文")
        List<@NotNull @Pattern(regexp = "[a-z]{2,3}") String> languages)
    implements ClientMade {}
