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
import org.shiliu.mediation.cases.CaseStatus;
import org.shiliu.mediation.cases.CaseStep;
import org.shiliu.mediation.cases.Cases;
import org.shiliu.mediation.cases.Clocks;
import org.shiliu.mediation.cases.Entry;
import org.shiliu.mediation.cases.Moved;
import org.shiliu.mediation.cases.Mover;
import org.shiliu.mediation.cases.NonAcceptance;
import org.shiliu.mediation.parties.Consent;
import org.shiliu.mediation.parties.Party;
import org.shiliu.platform.delivery.Timers;
import org.shiliu.platform.refusal.Refusal;

/** Asking the parties whether they take part, and their answers (PML 17). */
@ApplicationScoped
@Transactional
class Consenting {

  private static final String ADVICE = "ROUTE_COURT";

  private final CaseDesk desk;
  private final Cases cases;
  private final CaseJournal journal;
  private final Clocks clocks;
  private final Timers timers;
  private final Clock clock;

  Consenting(
      CaseDesk desk, Cases cases, CaseJournal journal, Clocks clocks, Timers timers, Clock clock) {
    this.desk = desk;
    this.cases = cases;
    this.journal = journal;
    this.clocks = clocks;
    this.timers = timers;
    this.clock = clock;
  }

  /** Asks every party that has not consented yet, each in its language, and sets the clock. */
  UUID ask(UUID id, AskConsent how) {
    CaseFile file = desk.step(id);
    Mover as = file.committee();
    Case matter = file.matter();
    Instant now = clock.instant();
    Instant due = clocks.consentDue(matter.community(), now);
    Moved moved = matter.askConsent(due, now);
    file.parties().stream()
        .filter(party -> party.answer().consent() == Consent.PENDING)
        .forEach(party -> party.asked(how.channel(), now));
    timers.at(due, ConsentClock.KIND, matter.community(), id);
    journal.record(matter, moved, as);
    return id;
  }

  /**
   * A party's answer; a refusal ends the case as NOT_ACCEPTED.
   *
   * @throws Refusal PARTY_UNKNOWN → 404; NOT_YOUR_PARTY → 403; ON_BEHALF_NEEDS_PROOF → 422;
   *     ANSWERED_ALREADY, STEP_NOT_POSSIBLE_NOW → 409
   */
  UUID answer(UUID id, UUID partyId, GiveConsent answer) {
    CaseFile file = desk.step(id);
    Mover as = file.actsFor(partyId, answer.how());
    Case matter = file.matter();
    matter.require(CaseStep.GIVE_CONSENT);
    Party party = file.party(partyId).undecided();
    Instant now = clock.instant();
    Entry entry = journal.by(as).about(partyId).because(answer.how());
    if (answer.consents()) {
      party.consents(answer.how(), now);
      boolean everyone =
          file.parties().stream().allMatch(one -> one.answer().consent() == Consent.GIVEN);
      journal.record(matter, matter.consented(everyone, now), entry);
    } else {
      party.refuses(answer.how(), now);
      Moved moved =
          matter.notAccept(
              CaseStep.REFUSE_CONSENT, NonAcceptance.CONSENT_REFUSED, null, ADVICE, now);
      journal.record(matter, moved, entry);
    }
    return id;
  }

  /**
   * Ends a case whose parties were silent until the deadline; does nothing when it has moved on or
   * the deadline has not passed.
   *
   * @return whether it was ended
   */
  boolean expireUnanswered(String community, UUID id) {
    Case matter = cases.lock(List.of(community), id).orElse(null);
    Instant now = clock.instant();
    if (matter == null
        || matter.status() != CaseStatus.CONSENT_PENDING
        || matter.allConsented()
        || now.isBefore(matter.milestones().consentDue())) {
      return false;
    }
    Moved moved =
        matter.notAccept(
            CaseStep.CONSENT_EXPIRES, NonAcceptance.CONSENT_UNANSWERED, null, ADVICE, now);
    journal.record(matter, moved, Entry.bySystem());
    return true;
  }
}
