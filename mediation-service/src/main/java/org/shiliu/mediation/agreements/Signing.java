package org.shiliu.mediation.agreements;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.shiliu.mediation.cases.Case;
import org.shiliu.mediation.cases.CaseDesk;
import org.shiliu.mediation.cases.CaseFile;
import org.shiliu.mediation.cases.CaseJournal;
import org.shiliu.mediation.cases.CaseStep;
import org.shiliu.mediation.cases.Entry;
import org.shiliu.mediation.cases.Moved;
import org.shiliu.mediation.cases.Mover;
import org.shiliu.mediation.cases.TerminationCode;
import org.shiliu.mediation.parties.PartyRule;
import org.shiliu.mediation.parties.SignatureKind;
import org.shiliu.platform.identity.Caller;
import org.shiliu.platform.refusal.Refusal;

/** The three acts that make a written agreement effective: signatures, mediator, seal (PML 29). */
@ApplicationScoped
@Transactional
class Signing {

  private final CaseDesk desk;
  private final Agreements agreements;
  private final CaseJournal journal;
  private final Caller caller;
  private final Clock clock;

  Signing(CaseDesk desk, Agreements agreements, CaseJournal journal, Caller caller, Clock clock) {
    this.desk = desk;
    this.agreements = agreements;
    this.journal = journal;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Takes a signature; the last act makes the agreement effective.
   *
   * @throws Refusal NOT_YOUR_PARTY → 403; PARTY_UNKNOWN → 404; ELECTRONIC_BY_ONESELF → 422;
   *     SIGNED_ALREADY, STEP_NOT_POSSIBLE_NOW → 409
   */
  UUID sign(UUID id, SignAgreement signature) {
    CaseFile file = desk.step(id);
    if (signature.party() == null && file.standing().mediator()) {
      return act(file, CaseStep.SIGN, Mover.MEDIATOR, Signer.MEDIATOR, null, signature.kind());
    }
    UUID party = file.partyOr(signature.party());
    boolean own = party.equals(file.standing().party());
    if (!own && !file.standing().handles()) {
      throw Refusal.of(PartyRule.NOT_YOUR_PARTY);
    }
    if (own != (signature.kind() == SignatureKind.ELECTRONIC)) {
      throw Refusal.of(PartyRule.ELECTRONIC_BY_ONESELF).at("kind");
    }
    Mover as = own ? Mover.PARTY : file.handler();
    return act(file, CaseStep.SIGN, as, Signer.PARTY, party, signature.kind());
  }

  /** Sets the committee's seal. SIGNED_ALREADY, STEP_NOT_POSSIBLE_NOW → 409. */
  UUID seal(UUID id) {
    CaseFile file = desk.step(id);
    return act(file, CaseStep.SEAL, file.committee(), Signer.COMMITTEE, null, null);
  }

  /**
   * A party does not sign: the mediation ends. NOT_YOUR_PARTY → 403; ON_BEHALF_NEEDS_PROOF → 422.
   */
  UUID refuse(UUID id, RefuseToSign refusal) {
    CaseFile file = desk.step(id);
    UUID party = file.partyOr(refusal.party());
    Mover as = file.actsFor(party, refusal.how());
    Case matter = file.matter();
    Moved moved =
        matter.terminate(
            CaseStep.REFUSE_TO_SIGN,
            TerminationCode.SIGN_REFUSED,
            refusal.how(),
            null,
            clock.instant());
    journal.record(matter, moved, journal.by(as).about(party).because(refusal.how()));
    return id;
  }

  private UUID act(
      CaseFile file, CaseStep step, Mover as, Signer signer, UUID party, SignatureKind kind) {
    Case matter = file.matter();
    matter.require(step);
    Agreement agreement = agreements.require(matter.id());
    List<Signature> before = agreements.signaturesOf(agreement.id());
    if (before.stream().anyMatch(one -> one.is(signer, party))) {
      throw Refusal.of(AgreementRule.SIGNED_ALREADY);
    }
    Instant now = clock.instant();
    agreements.add(Signature.of(agreement, signer, party, kind, caller.subject(), now));
    List<Effectiveness.Act> acts =
        Stream.concat(
                before.stream().map(Signature::act),
                Stream.of(new Effectiveness.Act(signer, party, now)))
            .toList();
    Optional<Instant> effective = Effectiveness.of(file.partyIds(), acts);
    Entry entry = journal.by(as).about(party);
    if (effective.isPresent()) {
      agreement.takeEffect(effective.get());
      Moved moved = matter.becomeEffective(step, effective.get(), now);
      journal.record(matter, moved, entry, Drafting.outcome(agreement, true));
    } else {
      journal.record(matter, matter.stay(step, now), entry);
    }
    return matter.id();
  }
}
