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
import org.shiliu.mediation.cases.CaseRule;
import org.shiliu.mediation.cases.CaseSource;
import org.shiliu.mediation.cases.CaseStep;
import org.shiliu.mediation.cases.Mover;
import org.shiliu.mediation.parties.Consent;
import org.shiliu.mediation.parties.Party;
import org.shiliu.mediation.parties.PartyCheck;
import org.shiliu.mediation.parties.PartyRegistration;
import org.shiliu.mediation.parties.PartyRule;
import org.shiliu.mediation.parties.Side;
import org.shiliu.platform.identity.Caller;
import org.shiliu.platform.people.PersonDetails;
import org.shiliu.platform.refusal.Refusal;

/** Handing an application in. */
@ApplicationScoped
@Transactional
class Submission {

  private final CaseDesk desk;
  private final CaseJournal journal;
  private final PartyRegistration registration;
  private final Caller caller;
  private final Clock clock;

  Submission(
      CaseDesk desk,
      CaseJournal journal,
      PartyRegistration registration,
      Caller caller,
      Clock clock) {
    this.desk = desk;
    this.journal = journal;
    this.registration = registration;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Hands the application in; with an application of their own the applicants have consented.
   *
   * @throws Refusal NOT_YOUR_STEP → 403; TOO_FEW_PARTIES, NAME_MISSING, APPLICANT_CONSENT_MISSING,
   *     PROOF_OF_CONSENT_MISSING and those of {@link PartyCheck} → 422; STEP_NOT_POSSIBLE_NOW → 409
   */
  UUID submit(UUID id, Submit declaration) {
    CaseFile file = desk.step(id);
    Case matter = file.matter();
    Mover as = mover(file);
    matter.require(CaseStep.SUBMIT);
    nameSelf(file);
    requireComplete(file.parties());
    Instant now = clock.instant();
    if (matter.filing().source() == CaseSource.ON_APPLICATION) {
      requireWill(as, declaration);
      file.parties().stream()
          .filter(party -> speaks(file, party, as))
          .forEach(party -> party.consents(declaration.consentProof(), now));
    }
    boolean everyone = file.parties().stream().allMatch(Submission::consented);
    journal.record(matter, matter.submit(declaration.consentProof(), everyone, now), as);
    return id;
  }

  /** A draft that came from the wish service knows only the account; its token knows the name. */
  private void nameSelf(CaseFile file) {
    if (file.byApplicant()) {
      Party self = file.party(file.standing().party());
      if (!self.named() && caller.subject().equals(self.sub())) {
        PersonDetails name = PersonDetails.named(caller.displayName());
        registration.describe(self, name, self.sub(), caller.subject());
      }
    }
  }

  private static Mover mover(CaseFile file) {
    if (file.byApplicant()) {
      return Mover.APPLICANT;
    }
    if (!file.standing().filer()) {
      throw Refusal.of(CaseRule.NOT_YOUR_STEP);
    }
    return file.matter().filing().as();
  }

  private static void requireComplete(List<Party> parties) {
    boolean bothSides = parties.stream().map(Party::side).distinct().count() == 2;
    if (!bothSides) {
      throw Refusal.of(IntakeRule.TOO_FEW_PARTIES).at("parties");
    }
    for (Party party : parties) {
      if (!party.named()) {
        throw Refusal.of(PartyRule.NAME_MISSING).at("parties[" + party.ordinal() + "]");
      }
    }
    PartyCheck.require(parties);
  }

  private static void requireWill(Mover as, Submit declaration) {
    if (!declaration.freeWill()) {
      throw Refusal.of(IntakeRule.APPLICANT_CONSENT_MISSING).at("freeWill");
    }
    String proof = declaration.consentProof();
    if (as != Mover.APPLICANT && (proof == null || proof.isBlank())) {
      throw Refusal.of(IntakeRule.PROOF_OF_CONSENT_MISSING).at("consentProof");
    }
  }

  /** An applicant speaks for themselves alone; whoever files on behalf has proof for all. */
  private static boolean speaks(CaseFile file, Party party, Mover as) {
    return party.side() == Side.APPLICANT
        && (as != Mover.APPLICANT || party.id().equals(file.standing().party()));
  }

  private static boolean consented(Party party) {
    return party.answer().consent() == Consent.GIVEN;
  }
}
