package org.shiliu.mediation.appointments;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.shiliu.mediation.cases.Case;
import org.shiliu.mediation.cases.CaseDesk;
import org.shiliu.mediation.cases.CaseFile;
import org.shiliu.mediation.cases.CaseJournal;
import org.shiliu.mediation.cases.CaseStep;
import org.shiliu.mediation.cases.Mover;
import org.shiliu.mediation.mediators.Assignments;
import org.shiliu.platform.refusal.Refusal;

/** The start of the mediation (OMR 17). */
@ApplicationScoped
@Transactional
class Starting {

  private final CaseDesk desk;
  private final Assignments assignments;
  private final CaseJournal journal;
  private final Clock clock;

  Starting(CaseDesk desk, Assignments assignments, CaseJournal journal, Clock clock) {
    this.desk = desk;
    this.assignments = assignments;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Starts the mediation.
   *
   * @throws Refusal NOT_THE_MEDIATOR → 403; MEDIATOR_UNCONFIRMED, RIGHTS_NOT_ACKNOWLEDGED,
   *     IDENTITY_NOT_CHECKED, DISCLOSURE_UNANSWERED, STEP_NOT_POSSIBLE_NOW → 409
   */
  UUID start(UUID id) {
    CaseFile file = desk.step(id);
    Mover as = file.mediator();
    Case matter = file.matter();
    matter.require(CaseStep.START);
    if (matter.milestones().mediatorConfirmedAt() == null) {
      throw Refusal.of(AppointmentRule.MEDIATOR_UNCONFIRMED);
    }
    if (!file.parties().stream().allMatch(one -> one.instruction().acknowledgedAt() != null)) {
      throw Refusal.of(AppointmentRule.RIGHTS_NOT_ACKNOWLEDGED);
    }
    if (!file.parties().stream().allMatch(one -> one.instruction().identifiedAt() != null)) {
      throw Refusal.of(AppointmentRule.IDENTITY_NOT_CHECKED);
    }
    assignments.requireClear(id, file.partyIds());
    journal.record(matter, matter.start(clock.instant()), as);
    return id;
  }
}
