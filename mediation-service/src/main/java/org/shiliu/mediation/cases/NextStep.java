package org.shiliu.mediation.cases;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

import jakarta.annotation.Nullable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.clock.WorkingCalendar;

/** Who moves next, by which step, and until when (exclusive). */
@Schema(
    name = "NextStep",
    description = "Who moves next, with what, and by when || 下一步由谁办理、办什么、何时之前")
public record NextStep(
    @Schema(description = "Who || 办理人") Mover who,
    @Schema(description = "Which step || 步骤") CaseStep what,
    @Nullable
        @Schema(
            description =
                "The first moment that is too late; absent where no period runs || 截止时刻；没有期限时为空",
            nullable = true)
        OffsetDateTime by) {

  private static final ZoneId ZONE = WorkingCalendar.ZONE;

  static NextStep of(Mover who, CaseStep what, Instant by) {
    return new NextStep(who, what, by == null ? null : by.atZone(ZONE).toOffsetDateTime());
  }
}
