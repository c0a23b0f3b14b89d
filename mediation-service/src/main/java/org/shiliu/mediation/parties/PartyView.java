package org.shiliu.mediation.parties;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;

import jakarta.annotation.Nullable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shiliu.platform.clock.WorkingCalendar;

/** A party as everyone who may see the case sees it: never more of a person than the name. */
@Schema(
    name = "PartyView",
    description = "A party of a case; of a person nothing but the name || 案件当事人；对自然人只显示姓名，不显示联系方式")
public record PartyView(
    @Schema(description = "Its id, a UUID || 编号（UUID）") UUID id,
    @Schema(description = "On which side || 哪一方") Side side,
    @Schema(description = "Which kind || 种类") PartyKind kind,
    @Nullable
        @Schema(
            description = "Name; absent until it was told || 姓名或名称；尚未填写时为空",
            nullable = true,
            examples = "王大有")
        String name,
    @Nullable @Schema(description = "Its id in the register of units || 单位编号", nullable = true)
        UUID unitId,
    @Schema(description = "Preferred language, ISO 639 || 首选语言", examples = "zh") String language,
    @Schema(description = "Whether the party takes part || 是否同意调解") Consent consent,
    @Nullable @Schema(description = "When it was asked || 征询时间", nullable = true)
        OffsetDateTime askedAt,
    @Nullable @Schema(description = "Language of the question || 征询所用语言", nullable = true)
        String askedIn,
    @Nullable @Schema(description = "When it answered || 答复时间", nullable = true)
        OffsetDateTime answeredAt,
    @Nullable
        @Schema(
            description = "When the rights notice was delivered || 送达权利义务告知书时间",
            nullable = true)
        OffsetDateTime rightsNoticeDeliveredAt,
    @Nullable @Schema(description = "When it was acknowledged || 确认阅知时间", nullable = true)
        OffsetDateTime rightsNoticeAcknowledgedAt,
    @Nullable @Schema(description = "When the identity was checked || 核验身份时间", nullable = true)
        OffsetDateTime identityCheckedAt,
    @Schema(description = "Whether somebody speaks for the party || 是否有代理人") boolean represented,
    @Nullable @Schema(description = "Mediator this party wishes for || 该方选择的调解员", nullable = true)
        UUID chosenMediator) {

  private static final ZoneId ZONE = WorkingCalendar.ZONE;

  /** The view of a party under the name that its reader may see. */
  public static PartyView of(Party party, String name) {
    return new PartyView(
        party.id(),
        party.side(),
        party.kind(),
        name,
        party.unitId(),
        party.language(),
        party.answer().consent(),
        time(party.answer().askedAt()),
        party.answer().askedIn(),
        time(party.answer().at()),
        time(party.instruction().deliveredAt()),
        time(party.instruction().acknowledgedAt()),
        time(party.instruction().identifiedAt()),
        party.representativeId() != null,
        party.chosenMediator());
  }

  private static OffsetDateTime time(Instant at) {
    return at == null ? null : at.atZone(ZONE).toOffsetDateTime();
  }
}
