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
import org.shiliu.mediation.cases.Moved;
import org.shiliu.mediation.cases.Mover;
import org.shiliu.mediation.parties.Party;
import org.shiliu.mediation.parties.PartyRule;
import org.shiliu.platform.identity.Caller;
import org.shiliu.platform.refusal.Refusal;

/** Telling the parties their rights and duties, and checking who they are. */
@ApplicationScoped
@Transactional
class Instructing {

  private final CaseDesk desk;
  private final CaseJournal journal;
  private final Caller caller;
  private final Clock clock;

  Instructing(CaseDesk desk, CaseJournal journal, Caller caller, Clock clock) {
    this.desk = desk;
    this.journal = journal;
    this.caller = caller;
    this.clock = clock;
  }

  /** Records that the rights notice was handed over. PARTY_UNKNOWN → 404. */
  UUID deliver(UUID id, DeliverNotice notice) {
    CaseFile file = desk.step(id);
    Mover as = file.committee();
    Instant now = clock.instant();
    List<UUID> to = notice.parties() == null ? file.partyIds() : notice.parties();
    to.stream()
        .map(file::party)
        .forEach(party -> party.instruction().delivered(notice.channel(), now));
    Case matter = file.matter();
    journal.record(matter, matter.stay(CaseStep.DELIVER_RIGHTS_NOTICE, now), as);
    return id;
  }

  /**
   * A party has read the notice.
   *
   * @throws Refusal NOTICE_NOT_DELIVERED → 409 before it was handed over; NOT_YOUR_PARTY → 403;
   *     ON_BEHALF_NEEDS_PROOF → 422
   */
  UUID acknowledge(UUID id, UUID partyId, Acknowledge said) {
    CaseFile file = desk.step(id);
    Mover as = file.actsFor(partyId, said.how());
    Case matter = file.matter();
    Instant now = clock.instant();
    Moved moved = matter.stay(CaseStep.ACKNOWLEDGE_RIGHTS, now);
    Party party = file.party(partyId);
    if (party.instruction().deliveredAt() == null) {
      throw Refusal.of(PartyRule.NOTICE_NOT_DELIVERED);
    }
    party.instruction().acknowledged(said.how(), now);
    journal.record(matter, moved, journal.by(as).about(partyId).because(said.how()));
    return id;
  }

  /** Records by what a party was identified. PARTY_UNKNOWN → 404. */
  UUID identify(UUID id, UUID partyId, CheckIdentity check) {
    CaseFile file = desk.step(id);
    Mover as = file.handler();
    Case matter = file.matter();
    Instant now = clock.instant();
    Moved moved = matter.stay(CaseStep.CHECK_IDENTITY, now);
    file.party(partyId).instruction().identified(check.document(), caller.subject(), now);
    journal.record(matter, moved, journal.by(as).about(partyId));
    return id;
  }
}
