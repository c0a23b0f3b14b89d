package org.shiliu.mediation.mediators;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.clock.WorkingCalendar;
import org.shiliu.platform.wire.Versioned;

/** A mediator as parties choose from the register. */
@Schema(name = "MediatorView", description = "A registered mediator || 登记在册的调解员")
public record MediatorView(
    @Schema(description = "Its id, a UUID || 编号（UUID）") UUID id,
    @Schema(
            description =
                "Counted up with every change; part of the ETag || 版本号，每次变更加一，也是 ETag 的一部分")
        long version,
    @Schema(description = "Community code || 社区代码") String community,
    @Schema(description = "Name || 姓名") String name,
    @Schema(description = "Languages spoken, ISO 639 || 会说的语言") List<String> languages,
    @Schema(description = "Whether they take on new cases || 是否受理新案") boolean active,
    @Schema(description = "Since when in the register || 登记时间") OffsetDateTime registeredAt)
    implements Versioned {

  static MediatorView of(Mediator mediator) {
    return new MediatorView(
        mediator.id(),
        mediator.version(),
        mediator.community(),
        mediator.name(),
        mediator.languages(),
        mediator.active(),
        mediator.registeredAt().atZone(WorkingCalendar.ZONE).toOffsetDateTime());
  }
}
