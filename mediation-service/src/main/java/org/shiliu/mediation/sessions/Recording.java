package org.shiliu.mediation.sessions;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.shiliu.mediation.cases.Case;
import org.shiliu.mediation.cases.CaseDesk;
import org.shiliu.mediation.cases.CaseFile;
import org.shiliu.mediation.cases.CaseJournal;
import org.shiliu.mediation.cases.CaseStep;
import org.shiliu.mediation.cases.Moved;
import org.shiliu.mediation.cases.Mover;
import org.shiliu.mediation.mediators.Assignments;
import org.shiliu.mediation.parties.PartyRule;
import org.shiliu.mediation.parties.SignatureKind;
import org.shiliu.platform.identity.Caller;
import org.shiliu.platform.refusal.PlatformRule;
import org.shiliu.platform.refusal.Refusal;

/** Recording sessions. */
@ApplicationScoped
@Transactional
class Recording {

  private final CaseDesk desk;
  private final Sessions sessions;
  private final Assignments assignments;
  private final CaseJournal journal;
  private final Caller caller;
  private final Clock clock;

  Recording(
      CaseDesk desk,
      Sessions sessions,
      Assignments assignments,
      CaseJournal journal,
      Caller caller,
      Clock clock) {
    this.desk = desk;
    this.sessions = sessions;
    this.assignments = assignments;
    this.journal = journal;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Records a session for good.
   *
   * @throws Refusal NOT_THE_MEDIATOR → 403; PARTY_UNKNOWN → 404; SESSION_TIME,
   *     OPEN_SESSION_NEEDS_ALL, RIGHTS_NOT_TOLD, SESSION_IS_JOINT, SESSION_NOT_READ_BACK,
   *     ELECTRONIC_BY_ONESELF → 422; DISCLOSURE_UNANSWERED, STEP_NOT_POSSIBLE_NOW → 409
   */
  UUID record(UUID id, RecordSession said) {
    CaseFile file = desk.step(id);
    Mover as = file.mediator();
    check(file, said);
    Case matter = file.matter();
    Instant now = clock.instant();
    Moved moved = matter.stay(CaseStep.RECORD_SESSION, now);
    assignments.requireClear(id, file.partyIds());
    Instant heldTo = said.heldTo() == null ? now : said.heldTo().toInstant();
    if (heldTo.isAfter(now) || heldTo.isBefore(matter.milestones().startedAt())) {
      throw Refusal.of(SessionRule.SESSION_TIME).at("heldTo");
    }
    MediationSession session =
        MediationSession.of(
            id, matter.community(), sessions.countOf(id) + 1, said, heldTo, caller.subject(), now);
    sessions.persist(session);
    sessions.flush();
    for (int i = 0; i < said.participants().size(); i++) {
      sessions.add(SessionParticipant.of(session, i, said.participants().get(i)));
    }
    journal.record(matter, moved, as);
    return id;
  }

  /** The records of a case, for its parties and those who run it. */
  SessionList list(UUID id) {
    desk.content(id);
    Map<UUID, List<Participant>> said =
        sessions.participantsOf(id).stream()
            .collect(
                Collectors.groupingBy(
                    SessionParticipant::sessionId,
                    Collectors.mapping(SessionParticipant::view, Collectors.toList())));
    return new SessionList(
        sessions.of(id).stream().map(one -> one.view(said.get(one.id()))).toList());
  }

  private static void check(CaseFile file, RecordSession said) {
    long different = said.participants().stream().map(Participant::party).distinct().count();
    if (different < said.participants().size()) {
      throw Refusal.of(PlatformRule.INVALID_CONTENT).at("participants");
    }
    long sides =
        said.participants().stream().map(one -> file.party(one.party()).side()).distinct().count();
    if (sides < 2) {
      throw Refusal.of(SessionRule.SESSION_IS_JOINT).at("participants");
    }
    if (said.participants().stream().anyMatch(one -> one.signedBy() == SignatureKind.ELECTRONIC)) {
      throw Refusal.of(PartyRule.ELECTRONIC_BY_ONESELF).at("participants");
    }
    if (said.openAgreedBy() != null && !said.openAgreedBy().containsAll(file.partyIds())) {
      throw Refusal.of(SessionRule.OPEN_SESSION_NEEDS_ALL).at("openAgreedBy");
    }
    if (!said.rightsTold() || !said.mediatorIntroduced()) {
      throw Refusal.of(SessionRule.RIGHTS_NOT_TOLD).at("rightsTold");
    }
    if (!said.readBack()) {
      throw Refusal.of(SessionRule.SESSION_NOT_READ_BACK).at("readBack");
    }
  }
}
