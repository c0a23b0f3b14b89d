package org.shiliu.mediation.performance;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.shiliu.mediation.agreements.Agreements;
import org.shiliu.mediation.agreements.Obligation;
import org.shiliu.mediation.agreements.ObligationState;
import org.shiliu.mediation.cases.Case;
import org.shiliu.mediation.cases.CaseDesk;
import org.shiliu.mediation.cases.CaseFile;
import org.shiliu.mediation.cases.CaseJournal;
import org.shiliu.mediation.cases.CaseRule;
import org.shiliu.mediation.cases.CaseStep;
import org.shiliu.mediation.cases.ClosingResult;
import org.shiliu.mediation.cases.Moved;
import org.shiliu.mediation.cases.Mover;
import org.shiliu.platform.identity.Caller;
import org.shiliu.platform.refusal.Refusal;

/** Closing a case, performed or not. */
@ApplicationScoped
@Transactional
class Closing {

  private final CaseDesk desk;
  private final Agreements agreements;
  private final Urgings urgings;
  private final FollowUpVisits visits;
  private final CaseJournal journal;
  private final Caller caller;
  private final Clock clock;

  Closing(
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
   * Closes the case.
   *
   * @throws Refusal NOT_YOUR_STEP → 403; COURT_ROUTE_NOT_TOLD, NOTHING_UNPERFORMED → 422;
   *     OBLIGATIONS_OPEN, VISIT_MISSING, URGING_MISSING, STEP_NOT_POSSIBLE_NOW → 409
   */
  UUID close(UUID id, CloseCase how) {
    CaseFile file = desk.step(id);
    Mover as = mover(file);
    Case matter = file.matter();
    matter.require(CaseStep.CLOSE);
    List<Obligation> open = new Duties(agreements.obligationsOf(id)).stillOpen();
    Instant now = clock.instant();
    if (how.result() == ClosingResult.PERFORMED) {
      requirePerformed(id, open);
    } else {
      requireUrged(id, open, how);
      open.forEach(duty -> duty.settle(ObligationState.NOT_PERFORMED, null, caller.subject(), now));
    }
    Moved moved = matter.close(how.result(), how.reason(), now);
    journal.record(matter, moved, journal.by(as).because(how.reason()));
    return id;
  }

  private void requirePerformed(UUID id, List<Obligation> open) {
    if (!open.isEmpty()) {
      throw Refusal.of(PerformanceRule.OBLIGATIONS_OPEN)
          .with("open", open.stream().map(Obligation::id).toList());
    }
    if (!visits.anyOf(id)) {
      throw Refusal.of(PerformanceRule.VISIT_MISSING);
    }
  }

  private void requireUrged(UUID id, List<Obligation> open, CloseCase how) {
    if (open.isEmpty()) {
      throw Refusal.of(PerformanceRule.NOTHING_UNPERFORMED).at("result");
    }
    boolean told = Boolean.TRUE.equals(how.courtRouteTold());
    if (!told || how.reason() == null || how.reason().isBlank()) {
      throw Refusal.of(PerformanceRule.COURT_ROUTE_NOT_TOLD).at("courtRouteTold");
    }
    Set<UUID> urged = urgings.of(id).stream().map(Urging::obligationId).collect(Collectors.toSet());
    if (!open.stream().allMatch(duty -> urged.contains(duty.id()))) {
      throw Refusal.of(PerformanceRule.URGING_MISSING);
    }
  }

  private static Mover mover(CaseFile file) {
    if (file.standing().mediator()) {
      return Mover.MEDIATOR;
    }
    if (!file.standing().director()) {
      throw Refusal.of(CaseRule.NOT_YOUR_STEP);
    }
    return Mover.DIRECTOR;
  }
}
