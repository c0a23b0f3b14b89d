package org.shiliu.mediation.appointments;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.shiliu.mediation.cases.Case;
import org.shiliu.mediation.cases.CaseDesk;
import org.shiliu.mediation.cases.CaseFile;
import org.shiliu.mediation.cases.CaseJournal;
import org.shiliu.mediation.cases.CaseStep;
import org.shiliu.mediation.cases.Moved;
import org.shiliu.mediation.cases.Mover;
import org.shiliu.mediation.mediators.Assignment;
import org.shiliu.mediation.mediators.AssignmentEnd;
import org.shiliu.mediation.mediators.Assignments;
import org.shiliu.platform.identity.Caller;
import org.shiliu.platform.refusal.Refusal;

/** A mediator's ties to a party, and whether the parties go on all the same (OMR 13, TY16 15). */
@ApplicationScoped
@Transactional
class Disclosing {

  private final CaseDesk desk;
  private final Assignments assignments;
  private final CaseJournal journal;
  private final Caller caller;
  private final Clock clock;

  Disclosing(
      CaseDesk desk, Assignments assignments, CaseJournal journal, Caller caller, Clock clock) {
    this.desk = desk;
    this.assignments = assignments;
    this.journal = journal;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Tells the parties of a tie; nothing goes on before all have answered. NOT_THE_MEDIATOR → 403.
   */
  UUID disclose(UUID id, DiscloseConflict tie) {
    CaseFile file = desk.step(id);
    Mover as = file.mediator();
    Case matter = file.matter();
    Instant now = clock.instant();
    Moved moved = matter.stay(CaseStep.DISCLOSE_CONFLICT, now);
    assignments.inForce(id).stream()
        .filter(one -> one.mediatorSub().equals(caller.subject()))
        .forEach(one -> one.disclose(tie.conflict(), tie.text(), now));
    journal.record(matter, moved, as);
    return id;
  }

  /**
   * A party goes on with the mediator, or not: then the mediator loses the case.
   *
   * @throws Refusal NOTHING_DISCLOSED, STEP_NOT_POSSIBLE_NOW → 409; NOT_YOUR_PARTY → 403;
   *     ON_BEHALF_NEEDS_PROOF → 422
   */
  UUID answer(UUID id, AnswerDisclosure answer) {
    CaseFile file = desk.step(id);
    UUID party = file.partyOr(answer.party());
    Mover as = file.actsFor(party, answer.how());
    Case matter = file.matter();
    matter.require(CaseStep.ANSWER_DISCLOSURE);
    List<Assignment> disclosed =
        assignments.inForce(id).stream().filter(one -> one.conflict() != null).toList();
    if (disclosed.isEmpty()) {
      throw Refusal.of(AppointmentRule.NOTHING_DISCLOSED);
    }
    Instant now = clock.instant();
    Moved moved;
    if (answer.goOn()) {
      disclosed.forEach(one -> one.acceptedBy(party));
      moved = matter.stay(CaseStep.ANSWER_DISCLOSURE, now);
    } else {
      assignments.inForce(id).forEach(one -> one.end(AssignmentEnd.CONFLICT, now));
      moved = matter.loseMediator(CaseStep.ANSWER_DISCLOSURE, now);
    }
    journal.record(matter, moved, journal.by(as).about(party).because(answer.how()));
    return id;
  }
}
