package org.shiliu.mediation.intake;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.shiliu.mediation.cases.Case;
import org.shiliu.mediation.cases.CaseDesk;
import org.shiliu.mediation.cases.CaseFile;
import org.shiliu.mediation.cases.CaseJournal;
import org.shiliu.mediation.cases.CaseRule;
import org.shiliu.mediation.cases.CaseStep;
import org.shiliu.mediation.cases.Moved;
import org.shiliu.mediation.cases.Mover;
import org.shiliu.mediation.parties.Party;
import org.shiliu.mediation.parties.PartyCheck;
import org.shiliu.mediation.parties.PartyKind;
import org.shiliu.mediation.parties.PartyNames;
import org.shiliu.mediation.parties.PartyRegistration;
import org.shiliu.mediation.parties.PartyRule;
import org.shiliu.mediation.parties.PartyView;
import org.shiliu.platform.audit.Category;
import org.shiliu.platform.identity.Caller;
import org.shiliu.platform.people.People;
import org.shiliu.platform.people.PersonDetails;
import org.shiliu.platform.refusal.Refusal;

/** Who the parties are, and who speaks for them. */
@ApplicationScoped
@Transactional
class PartyDescription {

  private final CaseDesk desk;
  private final CaseJournal journal;
  private final PartyRegistration registration;
  private final PartyNames names;
  private final People people;
  private final Caller caller;
  private final Clock clock;

  PartyDescription(
      CaseDesk desk,
      CaseJournal journal,
      PartyRegistration registration,
      PartyNames names,
      People people,
      Caller caller,
      Clock clock) {
    this.desk = desk;
    this.journal = journal;
    this.registration = registration;
    this.names = names;
    this.people = people;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Writes down who a party is while the application is a draft.
   *
   * @throws Refusal NOT_YOUR_STEP → 403; ONE_KIND_OF_PARTY → 422 for an organisation; those of
   *     {@link PartyCheck} → 422; VERSION_REQUIRED → 428, STALE_VERSION → 412;
   *     STEP_NOT_POSSIBLE_NOW → 409
   */
  UUID describe(UUID id, UUID partyId, DescribeParty details) {
    CaseFile file = desk.edit(id);
    if (!file.standing().filer() && !file.byApplicant()) {
      throw Refusal.of(CaseRule.NOT_YOUR_STEP);
    }
    Party party = file.party(partyId);
    if (party.kind() != PartyKind.PERSON) {
      throw Refusal.of(PartyRule.ONE_KIND_OF_PARTY).at("person");
    }
    Case matter = file.matter();
    Moved moved = matter.stay(CaseStep.DESCRIBE_PARTY, clock.instant());
    String account = details.account() == null ? party.sub() : details.account();
    registration.describe(party, details.person(), account, caller.subject());
    PartyCheck.require(party, file.parties());
    Mover as = file.byApplicant() ? Mover.APPLICANT : matter.filing().as();
    journal.record(matter, moved, journal.by(as).about(partyId));
    return partyId;
  }

  /**
   * Names who speaks for a party. NOT_YOUR_PARTY → 403; ON_BEHALF_NEEDS_PROOF, AGAINST_ONESELF →
   * 422.
   */
  UUID represent(UUID id, UUID partyId, NameRepresentative named) {
    CaseFile file = desk.step(id);
    Mover as = file.actsFor(partyId, named.how());
    Case matter = file.matter();
    Moved moved = matter.stay(CaseStep.NAME_REPRESENTATIVE, clock.instant());
    PartyCheck.requireSpeaker(file.party(partyId), named.account(), file.parties());
    registration.represent(file.party(partyId), named.person(), named.account(), named.mandate());
    journal.record(matter, moved, journal.by(as).about(partyId).because(named.how()));
    return id;
  }

  /**
   * A party with its personal data; the look is recorded. NOT_YOUR_PARTY → 403 for the other side.
   */
  PartyDetailsView details(UUID id, UUID partyId) {
    CaseFile file = desk.read(id);
    Party party = file.party(partyId);
    boolean own = partyId.equals(file.standing().party());
    if (!own && !file.standing().handles()) {
      throw Refusal.of(PartyRule.NOT_YOUR_PARTY);
    }
    return new PartyDetailsView(
        file.matter().version(),
        PartyView.of(party, names.nameOf(party)),
        reveal(party.personId()),
        reveal(party.representativeId()),
        party.representativeMandate());
  }

  private PersonDetails reveal(UUID person) {
    return person == null ? null : people.reveal(person, Category.IDENTITY, "CASE_PARTY_DETAILS");
  }
}
