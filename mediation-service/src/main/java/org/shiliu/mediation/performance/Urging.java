package org.shiliu.mediation.performance;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.shiliu.platform.clock.WorkingCalendar;

/** An obligor was urged (督促). */
@Entity
@Immutable
@Table(name = "urging")
class Urging {

  @Id private UUID id;
  private String community;
  private UUID obligationId;
  private UUID caseId;
  private String text;
  private Instant urgedAt;
  private String urgedBy;

  protected Urging() {}

  static Urging of(
      UUID caseId, String community, UUID obligation, String text, String by, Instant at) {
    Urging one = new Urging();
    one.id = UUID.randomUUID();
    one.caseId = caseId;
    one.community = community;
    one.obligationId = obligation;
    one.text = text;
    one.urgedBy = by;
    one.urgedAt = at;
    return one;
  }

  UUID obligationId() {
    return obligationId;
  }

  UrgingView view() {
    return new UrgingView(
        id, obligationId, text, urgedAt.atZone(WorkingCalendar.ZONE).toOffsetDateTime());
  }
}
