package org.shiliu.mediation.performance;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.shiliu.mediation.agreements.Agreements;
import org.shiliu.mediation.agreements.Obligation;
import org.shiliu.mediation.agreements.ObligationKind;
import org.shiliu.mediation.agreements.ObligationState;
import org.shiliu.mediation.cases.Case;
import org.shiliu.mediation.cases.CaseDesk;
import org.shiliu.mediation.cases.CaseFile;
import org.shiliu.mediation.cases.CaseJournal;
import org.shiliu.mediation.cases.CaseStep;
import org.shiliu.mediation.cases.Moved;
import org.shiliu.mediation.cases.Mover;
import org.shiliu.platform.identity.Caller;
import org.shiliu.platform.refusal.Refusal;

/** Obligations performed or waived. */
@ApplicationScoped
@Transactional
class Settling {

  private final CaseDesk desk;
  private final Agreements agreements;
  private final FollowUpVisits visits;
  private final CaseJournal journal;
  private final Caller caller;
  private final Clock clock;

  Settling(
      CaseDesk desk,
      Agreements agreements,
      FollowUpVisits visits,
      CaseJournal journal,
      Caller caller,
      Clock clock) {
    this.desk = desk;
    this.agreements = agreements;
    this.visits = visits;
    this.journal = journal;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Records that a duty was performed; a duty to refrain is judged at a follow-up visit.
   *
   * @throws Refusal OBLIGEE_ONLY → 403 for the obligor; OBLIGATION_UNKNOWN → 404;
   *     OBLIGATION_SETTLED, REFRAIN_JUDGED_AT_VISIT, STEP_NOT_POSSIBLE_NOW → 409
   */
  UUID prove(UUID id, UUID obligation, ProvePerformance said) {
    return settle(
        id, obligation, CaseStep.PROVE_PERFORMANCE, ObligationState.PERFORMED, said.proof());
  }

  /** Records that the obligee waives a duty. Refusals as {@link #prove}, without the visit. */
  UUID waive(UUID id, UUID obligation, WaiveObligation said) {
    return settle(id, obligation, CaseStep.WAIVE_OBLIGATION, ObligationState.WAIVED, said.proof());
  }

  private UUID settle(
      UUID id, UUID obligation, CaseStep step, ObligationState state, String proof) {
    CaseFile file = desk.step(id);
    Case matter = file.matter();
    matter.require(step);
    Duties duties = new Duties(agreements.obligationsOf(id));
    Obligation duty = duties.open(obligation);
    Mover as = mover(file, duty);
    boolean judged = state == ObligationState.WAIVED || duty.kind() != ObligationKind.REFRAIN;
    if (!judged && !visits.anyOf(id)) {
      throw Refusal.of(PerformanceRule.REFRAIN_JUDGED_AT_VISIT);
    }
    Instant now = clock.instant();
    duty.settle(state, proof, caller.subject(), now);
    Moved moved = matter.performed(step, duties.nextDue(), now);
    journal.record(matter, moved, journal.by(as).about(duty.obligor()).because(proof));
    return id;
  }

  private static Mover mover(CaseFile file, Obligation duty) {
    if (file.standing().mediator()) {
      return Mover.MEDIATOR;
    }
    if (!duty.obligee().equals(file.standing().party())) {
      throw Refusal.of(PerformanceRule.OBLIGEE_ONLY);
    }
    return Mover.PARTY;
  }
}
