package org.shiliu.mediation.sessions;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.wire.PlainText;

/** A mediation record (调解记录), as a whole. */
@Schema(name = "RecordSession", description = "A mediation record || 调解记录")
public record RecordSession(
    @Nullable
        @Schema(description = "When it ended; now when absent || 结束时间；不填表示刚刚结束", nullable = true)
        OffsetDateTime heldTo,
    @NotNull
        @Min(1)
        @Max(720)
        @Schema(description = "How long it lasted, in minutes || 持续时间（分钟）", examples = "60")
        Integer minutes,
    @NotBlank @PlainText(max = 200) @Schema(description = "Where || 地点", examples = "共陶菏解调解室")
        String place,
    @NotBlank @PlainText(max = 500) @Schema(description = "About what || 调解事项") String matter,
    @NotNull
        @Schema(description = "The parties were told their rights || 已告知权利义务", examples = "true")
        Boolean rightsTold,
    @NotNull @Schema(description = "The mediator said who they are || 已告知调解员身份", examples = "true")
        Boolean mediatorIntroduced,
    @Nullable
        @Size(max = 10)
        @Schema(
            description =
                "Open to the public: the parties that agree, every one needed; closed when absent || 公开调解须各方同意；不填表示不公开",
            nullable = true)
        List<@NotNull UUID> openAgreedBy,
    @NotEmpty
        @Size(max = 10)
        @Schema(description = "The parties that took part, both sides || 到场当事人，须双方到场")
        List<@NotNull @Valid Participant> participants,
    @NotBlank @PlainText(max = 4000, multiline = true) @Schema(description = "Facts found || 查明事实")
        String factsChecked,
    @NotNull @Schema(description = "The result || 结果") SessionResult result,
    @NotBlank
        @PlainText(max = 2000, multiline = true)
        @Schema(
            description =
                "The result; when it failed, why and which other ways the parties were told || 调解结果；未成功的，写明原因和告知的其他途径")
        String resultText,
    @NotNull @Schema(description = "The record was read back || 已当场宣读", examples = "true")
        Boolean readBack) {}
