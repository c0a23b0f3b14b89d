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
    UUID id,
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
