package org.shiliu.mediation.appointments;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.shiliu.mediation.cases.Case;
import org.shiliu.mediation.cases.CaseDesk;
import org.shiliu.mediation.cases.CaseFile;
import org.shiliu.mediation.cases.CaseJournal;
import org.shiliu.mediation.cases.CaseStatus;
import org.shiliu.mediation.cases.CaseStep;
import org.shiliu.mediation.cases.Moved;
import org.shiliu.mediation.cases.Mover;
import org.shiliu.mediation.cases.TerminationCode;
import org.shiliu.mediation.mediators.Assignment;
import org.shiliu.mediation.mediators.AssignmentEnd;
import org.shiliu.mediation.mediators.Assignments;
import org.shiliu.mediation.mediators.ChosenBy;
import org.shiliu.mediation.mediators.Mediator;
import org.shiliu.mediation.parties.Party;
import org.shiliu.mediation.parties.PartyRule;
import org.shiliu.platform.identity.Caller;
import org.shiliu.platform.refusal.Refusal;

/** The parties' say in who mediates: choosing, and objecting (PML 19; Rules 25). */
@ApplicationScoped
@Transactional
class Choosing {

  private static final int REFUSED_AFTER = 2;

  private final CaseDesk desk;
  private final Eligibility eligibility;
  private final Assignments assignments;
  private final CaseJournal journal;
  private final Caller caller;
  private final Clock clock;

  Choosing(
      CaseDesk desk,
      Eligibility eligibility,
      Assignments assignments,
      CaseJournal journal,
      Caller caller,
      Clock clock) {
    this.desk = desk;
    this.eligibility = eligibility;
    this.assignments = assignments;
    this.journal = journal;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * A party's choice; the common choice of all in an accepted case is an appointment.
   *
   * @throws Refusal NOT_YOUR_PARTY → 403; those of {@link Eligibility#require} → 422
   */
  UUID choose(UUID id, ChooseMediator choice) {
    CaseFile file = desk.step(id);
    if (file.standing().party() == null) {
      throw Refusal.of(PartyRule.NOT_YOUR_PARTY);
    }
    Case matter = file.matter();
    matter.require(CaseStep.CHOOSE_MEDIATOR);
    Mediator mediator = eligibility.require(file, choice.mediator(), "mediator");
    Party party = file.party(file.standing().party());
    party.choose(mediator.id());
    Instant now = clock.instant();
    Optional<UUID> common = Eligibility.commonChoice(file.parties());
    Moved moved;
    if (common.isPresent() && matter.status() == CaseStatus.ACCEPTED) {
      assignments.persist(
          Assignment.appoint(id, mediator, true, ChosenBy.PARTIES, caller.subject(), now));
      moved = matter.assign(CaseStep.CHOOSE_MEDIATOR, now);
    } else {
      moved = matter.stay(CaseStep.CHOOSE_MEDIATOR, now);
    }
    journal.record(matter, moved, journal.by(Mover.PARTY).about(party.id()));
    return id;
  }

  /**
   * A party objects: the mediator loses the case at once. Objecting again without choosing ends the
   * case as TERMINATED/REFUSED.
   *
   * @throws Refusal NOT_YOUR_PARTY → 403; ON_BEHALF_NEEDS_PROOF and those of {@link
   *     Eligibility#require} → 422; STEP_NOT_POSSIBLE_NOW → 409
   */
  UUID object(UUID id, ObjectToMediator objection) {
    CaseFile file = desk.step(id);
    UUID partyId = file.partyOr(objection.party());
    Mover as = file.actsFor(partyId, objection.how());
    Case matter = file.matter();
    matter.require(CaseStep.OBJECT);
    Instant now = clock.instant();
    assignments.inForce(id).forEach(one -> one.end(AssignmentEnd.OBJECTION, now));
    assignments.flush();
    if (objection.choice() != null) {
      eligibility.require(file, objection.choice(), "choice");
    }
    int times = file.party(partyId).object(objection.choice());
    Moved moved =
        times >= REFUSED_AFTER && objection.choice() == null
            ? matter.terminate(CaseStep.OBJECT, TerminationCode.REFUSED, null, null, now)
            : matter.loseMediator(CaseStep.OBJECT, now);
    journal.record(matter, moved, journal.by(as).about(partyId).because(objection.how()));
    return id;
  }
}
