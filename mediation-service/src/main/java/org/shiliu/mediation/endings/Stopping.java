package org.shiliu.mediation.endings;

import java.time.Clock;
import java.time.Instant;
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
import org.shiliu.mediation.cases.TerminationCode;
import org.shiliu.mediation.parties.PartyRule;
import org.shiliu.platform.refusal.Refusal;

/** Ending a case before an agreement is effective. */
@ApplicationScoped
@Transactional
class Stopping {

  private final CaseDesk desk;
  private final CaseJournal journal;
  private final Clock clock;

  Stopping(CaseDesk desk, CaseJournal journal, Clock clock) {
    this.desk = desk;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * A party refuses to go on: TERMINATED/REFUSED at once.
   *
   * @throws Refusal NOT_YOUR_PARTY → 403; ON_BEHALF_NEEDS_PROOF → 422; STEP_NOT_POSSIBLE_NOW → 409
   */
  UUID stop(UUID id, StopMediation said) {
    CaseFile file = desk.step(id);
    UUID party = file.partyOr(said.party());
    Mover as = file.actsFor(party, said.how());
    Case matter = file.matter();
    Moved moved =
        matter.terminate(CaseStep.STOP, TerminationCode.REFUSED, null, null, clock.instant());
    journal.record(matter, moved, journal.by(as).about(party).because(said.how()));
    return id;
  }

  /**
   * The mediator ends the mediation with a code.
   *
   * @throws Refusal NOT_THE_MEDIATOR → 403; REFUSAL_IS_THE_PARTYS, UNREACHABLE_PARTY_MISSING → 422;
   *     PARTY_UNKNOWN → 404; EXPIRED_TOO_EARLY, STEP_NOT_POSSIBLE_NOW → 409
   */
  UUID terminate(UUID id, TerminateMediation why) {
    CaseFile file = desk.step(id);
    Mover as = file.mediator();
    if (why.code().saidByParty()) {
      throw Refusal.of(EndingRule.REFUSAL_IS_THE_PARTYS).at("code");
    }
    boolean unreachable = why.code() == TerminationCode.CANNOT_CONTACT;
    if (unreachable && why.party() == null) {
      throw Refusal.of(EndingRule.UNREACHABLE_PARTY_MISSING).at("party");
    }
    UUID party = unreachable ? file.party(why.party()).id() : null;
    Case matter = file.matter();
    matter.require(CaseStep.TERMINATE);
    Instant now = clock.instant();
    boolean early =
        why.code() == TerminationCode.EXPIRED && now.isBefore(matter.milestones().mediationDue());
    if (early) {
      throw Refusal.of(EndingRule.EXPIRED_TOO_EARLY);
    }
    Moved moved = matter.terminate(CaseStep.TERMINATE, why.code(), why.reason(), party, now);
    journal.record(matter, moved, journal.by(as).about(party).because(why.reason()));
    return id;
  }

  /**
   * The applicant withdraws; or whoever filed for them, saying how the wish is known.
   *
   * @throws Refusal APPLICANT_WITHDRAWS → 403; ON_BEHALF_NEEDS_PROOF → 422; STEP_NOT_POSSIBLE_NOW →
   *     409
   */
  UUID withdraw(UUID id, WithdrawCase said) {
    CaseFile file = desk.step(id);
    Case matter = file.matter();
    Mover as = Mover.APPLICANT;
    if (!file.byApplicant()) {
      if (!file.standing().filer()) {
        throw Refusal.of(EndingRule.APPLICANT_WITHDRAWS);
      }
      if (said.how() == null || said.how().isBlank()) {
        throw Refusal.of(PartyRule.ON_BEHALF_NEEDS_PROOF).at("how");
      }
      as = matter.filing().as();
    }
    Moved moved = matter.withdraw(clock.instant());
    journal.record(matter, moved, journal.by(as).because(said.reason()));
    return id;
  }
}
