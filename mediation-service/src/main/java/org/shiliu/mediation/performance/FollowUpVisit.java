package org.shiliu.mediation.performance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.shiliu.platform.clock.WorkingCalendar;

/** A follow-up visit (回访). Written once. */
@Entity
@Immutable
@Table(name = "follow_up_visit")
class FollowUpVisit {

  @Id private UUID id;
  private String community;
  private UUID caseId;
  private Instant visitedAt;

  @Column(columnDefinition = "uuid[]")
  private List<UUID> visitedParties;

  private String performance;

  @Enumerated(EnumType.STRING)
  private Satisfaction satisfaction;

  private String newDispute;
  private String measures;
  private boolean signed;
  private Instant recordedAt;
  private String recordedBy;

  protected FollowUpVisit() {}

  static FollowUpVisit of(
      UUID caseId, String community, RecordVisit said, Instant visited, String by, Instant at) {
    FollowUpVisit one = new FollowUpVisit();
    one.id = UUID.randomUUID();
    one.caseId = caseId;
    one.community = community;
    one.visitedAt = visited;
    one.visitedParties = List.copyOf(said.parties());
    one.performance = said.performance();
    one.satisfaction = said.satisfaction();
    one.newDispute = said.newDispute();
    one.measures = said.measures();
    one.signed = said.signed();
    one.recordedBy = by;
    one.recordedAt = at;
    return one;
  }

  VisitView view() {
    return new VisitView(
        id,
        visitedAt.atZone(WorkingCalendar.ZONE).toOffsetDateTime(),
        visitedParties,
        performance,
        satisfaction,
        newDispute,
        measures);
  }
}
