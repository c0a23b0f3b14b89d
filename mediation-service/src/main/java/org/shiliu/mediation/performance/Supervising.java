package org.shiliu.mediation.performance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.shiliu.mediation.agreements.Agreement;
import org.shiliu.mediation.agreements.AgreementForm;
import org.shiliu.mediation.agreements.Agreements;
import org.shiliu.mediation.agreements.Obligation;
import org.shiliu.mediation.cases.Case;
import org.shiliu.mediation.cases.CaseDesk;
import org.shiliu.mediation.cases.CaseFile;
import org.shiliu.mediation.cases.CaseJournal;
import org.shiliu.mediation.cases.CaseStep;
import org.shiliu.mediation.cases.Moved;
import org.shiliu.mediation.cases.Mover;
import org.shiliu.platform.clock.WorkingCalendar;
import org.shiliu.platform.identity.Caller;
import org.shiliu.platform.refusal.Refusal;

/** Handing the copies over, urging, visiting. */
@ApplicationScoped
@Transactional
class Supervising {

  private final CaseDesk desk;
  private final Agreements agreements;
  private final Urgings urgings;
  private final FollowUpVisits visits;
  private final CaseJournal journal;
  private final Caller caller;
  private final Clock clock;

  Supervising(
      CaseDesk desk,
      Agreements agreements,
      Urgings urgings,
      FollowUpVisits visits,
      CaseJournal journal,
      Caller caller,
      Clock clock) {
    this.desk = desk;
    this.agreements = agreements;
    this.urgings = urgings;
    this.visits = visits;
    this.journal = journal;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * The copies are handed over, performance is supervised from now on.
   *
   * @throws Refusal NOT_THE_MEDIATOR → 403; COPIES_MISSING → 422 while a party or the committee has
   *     no copy of a written agreement; STEP_NOT_POSSIBLE_NOW → 409
   */
  UUID begin(UUID id, BeginPerformance handed) {
    CaseFile file = desk.step(id);
    Mover as = file.mediator();
    Case matter = file.matter();
    matter.require(CaseStep.BEGIN_PERFORMANCE);
    Agreement agreement = agreements.require(id);
    boolean everybody =
        handed.copiesHandedTo().containsAll(file.partyIds()) && handed.committeeCopyFiled();
    if (agreement.form() == AgreementForm.WRITTEN && !everybody) {
      throw Refusal.of(PerformanceRule.COPIES_MISSING).at("copiesHandedTo");
    }
    Instant now = clock.instant();
    agreement.handedOver(now);
    LocalDate due = new Duties(agreements.obligationsOf(id)).nextDue();
    journal.record(matter, matter.beginPerformance(due, now), as);
    return id;
  }

  /**
   * Urges the obligor of an overdue duty; of one without a date, when a visit has looked at it.
   *
   * @throws Refusal NOT_THE_MEDIATOR → 403; OBLIGATION_UNKNOWN → 404; OBLIGATION_SETTLED,
   *     URGED_TOO_EARLY, STEP_NOT_POSSIBLE_NOW → 409
   */
  UUID urge(UUID id, UUID obligation, UrgePerformance said) {
    CaseFile file = desk.step(id);
    Mover as = file.mediator();
    Case matter = file.matter();
    matter.require(CaseStep.URGE);
    Obligation duty = new Duties(agreements.obligationsOf(id)).open(obligation);
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, WorkingCalendar.ZONE);
    LocalDate due = duty.firstDue();
    boolean early = due == null ? !visits.anyOf(id) : !today.isAfter(due);
    if (early) {
      throw Refusal.of(PerformanceRule.URGED_TOO_EARLY);
    }
    urgings.persist(
        Urging.of(id, matter.community(), obligation, said.text(), caller.subject(), now));
    Moved moved = matter.stay(CaseStep.URGE, now);
    journal.record(matter, moved, journal.by(as).about(duty.obligor()));
    return id;
  }

  /**
   * Records a follow-up visit.
   *
   * @throws Refusal PARTY_UNKNOWN → 404; VISIT_TIME, VISIT_UNSIGNED → 422; STEP_NOT_POSSIBLE_NOW →
   *     409
   */
  UUID visit(UUID id, RecordVisit said) {
    CaseFile file = desk.step(id);
    Mover as = file.handler();
    Case matter = file.matter();
    said.parties().forEach(file::party);
    if (!said.signed()) {
      throw Refusal.of(PerformanceRule.VISIT_UNSIGNED).at("signed");
    }
    Instant now = clock.instant();
    Moved moved = matter.stay(CaseStep.VISIT, now);
    Instant visited = said.visitedAt() == null ? now : said.visitedAt().toInstant();
    if (visited.isAfter(now) || visited.isBefore(matter.milestones().effectiveAt())) {
      throw Refusal.of(PerformanceRule.VISIT_TIME).at("visitedAt");
    }
    visits.persist(FollowUpVisit.of(id, matter.community(), said, visited, caller.subject(), now));
    journal.record(matter, moved, as);
    return id;
  }

  /** Urgings and visits, for the parties and those who run the case. */
  PerformanceView of(UUID id) {
    desk.content(id);
    return new PerformanceView(
        urgings.of(id).stream().map(Urging::view).toList(),
        visits.of(id).stream().map(FollowUpVisit::view).toList());
  }
}
