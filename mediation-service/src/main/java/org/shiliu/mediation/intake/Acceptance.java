package org.shiliu.mediation.intake;

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
import org.shiliu.mediation.cases.Clocks;
import org.shiliu.mediation.cases.DisputeType;
import org.shiliu.mediation.cases.Moved;
import org.shiliu.mediation.cases.Mover;
import org.shiliu.mediation.cases.NonAcceptance;
import org.shiliu.mediation.parties.Consent;
import org.shiliu.platform.identity.Caller;
import org.shiliu.platform.refusal.Refusal;

/** The committee's decision whether it takes a case. */
@ApplicationScoped
@Transactional
class Acceptance {

  private static final List<NonAcceptance> SAID_BY_PARTIES =
      List.of(NonAcceptance.CONSENT_REFUSED, NonAcceptance.CONSENT_UNANSWERED);

  private final CaseDesk desk;
  private final CaseJournal journal;
  private final Clocks clocks;
  private final Caller caller;
  private final Clock clock;

  Acceptance(CaseDesk desk, CaseJournal journal, Clocks clocks, Caller caller, Clock clock) {
    this.desk = desk;
    this.journal = journal;
    this.clocks = clocks;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Takes the case and starts the period of mediation.
   *
   * @throws Refusal SEAL_MISSING → 422; CONSENT_MISSING, RIGHTS_NOTICE_MISSING,
   *     STEP_NOT_POSSIBLE_NOW → 409
   */
  UUID accept(UUID id, AcceptCase entry) {
    CaseFile file = desk.step(id);
    Mover as = file.committee();
    if (!entry.sealed()) {
      throw Refusal.of(IntakeRule.SEAL_MISSING).at("sealed");
    }
    Case matter = file.matter();
    matter.require(CaseStep.ACCEPT);
    if (!file.parties().stream().allMatch(one -> one.answer().consent() == Consent.GIVEN)) {
      throw Refusal.of(IntakeRule.CONSENT_MISSING);
    }
    if (!file.parties().stream().allMatch(one -> one.instruction().deliveredAt() != null)) {
      throw Refusal.of(IntakeRule.RIGHTS_NOTICE_MISSING);
    }
    Instant now = clock.instant();
    Instant due = clocks.mediationDue(matter.community(), now);
    DisputeType type =
        entry.disputeType() == null ? matter.filing().disputeType() : entry.disputeType();
    Moved moved = matter.accept(type, caller.subject(), entry.brief(), due, now);
    journal.record(matter, moved, as);
    return id;
  }

  /** Doesn't take the case. REASON_IS_THE_PARTYS → 422 for a reason that only a party can give. */
  UUID notAccept(UUID id, NotAcceptCase decision) {
    CaseFile file = desk.step(id);
    Mover as = file.committee();
    if (SAID_BY_PARTIES.contains(decision.why())) {
      throw Refusal.of(IntakeRule.REASON_IS_THE_PARTYS).at("why");
    }
    Case matter = file.matter();
    Moved moved =
        matter.notAccept(
            CaseStep.NOT_ACCEPT,
            decision.why(),
            decision.reason(),
            decision.advisedRoute(),
            clock.instant());
    journal.record(matter, moved, journal.by(as).because(decision.reason()));
    return id;
  }
}
