package org.shiliu.mediation.appointments;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.shiliu.mediation.cases.Case;
import org.shiliu.mediation.cases.CaseDesk;
import org.shiliu.mediation.cases.CaseFile;
import org.shiliu.mediation.cases.CaseJournal;
import org.shiliu.mediation.cases.CaseStep;
import org.shiliu.mediation.cases.Clocks;
import org.shiliu.mediation.cases.Moved;
import org.shiliu.mediation.cases.Mover;
import org.shiliu.mediation.mediators.Assignment;
import org.shiliu.mediation.mediators.AssignmentEnd;
import org.shiliu.mediation.mediators.Assignments;
import org.shiliu.mediation.mediators.ChosenBy;
import org.shiliu.mediation.mediators.Mediator;
import org.shiliu.platform.identity.Caller;
import org.shiliu.platform.refusal.Refusal;

/** The committee appoints, the mediator confirms or gives back. */
@ApplicationScoped
@Transactional
class Appointing {

  private final CaseDesk desk;
  private final Eligibility eligibility;
  private final Assignments assignments;
  private final CaseJournal journal;
  private final Clocks clocks;
  private final Caller caller;
  private final Clock clock;

  Appointing(
      CaseDesk desk,
      Eligibility eligibility,
      Assignments assignments,
      CaseJournal journal,
      Clocks clocks,
      Caller caller,
      Clock clock) {
    this.desk = desk;
    this.eligibility = eligibility;
    this.assignments = assignments;
    this.journal = journal;
    this.clocks = clocks;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Gives the case to its mediators.
   *
   * @throws Refusal NOT_YOUR_STEP → 403; PRESIDING_TWICE, PARTIES_CHOSE_ANOTHER, and those of
   *     {@link Eligibility#require} → 422; STEP_NOT_POSSIBLE_NOW → 409
   */
  UUID assign(UUID id, AssignMediator named) {
    CaseFile file = desk.step(id);
    Mover as = file.director();
    Case matter = file.matter();
    List<UUID> all = new ArrayList<>(List.of(named.presiding()));
    all.addAll(named.others() == null ? List.of() : named.others());
    if (new HashSet<>(all).size() < all.size()) {
      throw Refusal.of(AppointmentRule.PRESIDING_TWICE).at("others");
    }
    Optional<UUID> chosen = Eligibility.commonChoice(file.parties());
    if (chosen.isPresent() && !chosen.get().equals(named.presiding())) {
      throw Refusal.of(AppointmentRule.PARTIES_CHOSE_ANOTHER).at("presiding");
    }
    matter.require(CaseStep.ASSIGN);
    Instant now = clock.instant();
    ChosenBy by = chosen.isPresent() ? ChosenBy.PARTIES : ChosenBy.DIRECTOR;
    for (int i = 0; i < all.size(); i++) {
      Mediator mediator =
          eligibility.require(file, all.get(i), i == 0 ? "presiding" : "others[" + (i - 1) + "]");
      assignments.persist(
          Assignment.appoint(
              id, mediator, i == 0, i == 0 ? by : ChosenBy.DIRECTOR, caller.subject(), now));
    }
    journal.record(matter, matter.assign(CaseStep.ASSIGN, now), as);
    return id;
  }

  /**
   * A mediator takes the case on.
   *
   * @throws Refusal NOT_THE_MEDIATOR → 403; CONFLICT_TO_DISCLOSE → 422; MEDIATOR_CONFIRMED_ALREADY
   *     → 409
   */
  UUID confirm(UUID id, ConfirmMediation said) {
    CaseFile file = desk.step(id);
    file.mediator();
    if (!said.noUndisclosedConflict()) {
      throw Refusal.of(AppointmentRule.CONFLICT_TO_DISCLOSE).at("noUndisclosedConflict");
    }
    Case matter = file.matter();
    matter.require(CaseStep.CONFIRM_MEDIATOR);
    Assignment own = own(id);
    if (own.confirmedAt() != null) {
      throw Refusal.of(AppointmentRule.MEDIATOR_CONFIRMED_ALREADY);
    }
    Instant now = clock.instant();
    own.confirm(now);
    Moved moved =
        own.presiding() ? matter.confirmMediator(now) : matter.stay(CaseStep.CONFIRM_MEDIATOR, now);
    journal.record(matter, moved, Mover.MEDIATOR);
    return id;
  }

  /**
   * A mediator gives the case back, or the director takes it from one who was silent too long.
   *
   * @throws Refusal NOT_YOUR_STEP → 403; MEDIATOR_STILL_HAS_TIME → 409 when the director is too
   *     early
   */
  UUID release(UUID id, ReleaseMediator why) {
    CaseFile file = desk.step(id);
    boolean own = file.standing().mediator();
    Mover as = own ? Mover.MEDIATOR : file.director();
    Case matter = file.matter();
    matter.require(CaseStep.RELEASE_MEDIATOR);
    Instant now = clock.instant();
    if (!own) {
      Instant due = clocks.mediatorDue(matter.community(), matter.milestones().assignedAt());
      if (matter.milestones().mediatorConfirmedAt() != null || now.isBefore(due)) {
        throw Refusal.of(AppointmentRule.MEDIATOR_STILL_HAS_TIME).with("until", due.toString());
      }
    }
    AssignmentEnd end = own ? AssignmentEnd.DECLINED : AssignmentEnd.NOT_CONFIRMED;
    assignments.inForce(id).forEach(one -> one.end(end, now));
    journal.record(
        matter,
        matter.loseMediator(CaseStep.RELEASE_MEDIATOR, now),
        journal.by(as).because(why.reason()));
    return id;
  }

  private Assignment own(UUID id) {
    return assignments.inForce(id).stream()
        .filter(one -> one.mediatorSub().equals(caller.subject()))
        .findFirst()
        .orElseThrow();
  }
}
