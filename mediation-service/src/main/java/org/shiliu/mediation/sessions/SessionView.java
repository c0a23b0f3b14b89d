package org.shiliu.mediation.sessions;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mediation record. */
@Schema(name = "SessionView", description = "A mediation record || 调解记录")
public record SessionView(
    @Schema(description = "Its id, a UUID || 编号（UUID）") UUID id,
    @Schema(description = "Number of the session within the case || 第几次调解") int ordinal,
    @Schema(description = "When it began || 开始时间") OffsetDateTime heldFrom,
    @Schema(description = "When it ended || 结束时间") OffsetDateTime heldTo,
    @Schema(description = "Place || 地点") String place,
    @Schema(description = "About what || 调解事项") String matter,
    @Schema(description = "Whether it was open to the public || 是否公开") boolean openToPublic,
    @Schema(description = "The parties that took part || 到场当事人") List<Participant> participants,
    @Schema(description = "Facts found || 查明事实") String factsChecked,
    @Schema(description = "The result || 结果") SessionResult result,
    @Schema(description = "The result in words || 调解结果") String resultText,
    @Schema(description = "When it was recorded || 登记时间") OffsetDateTime recordedAt) {}
