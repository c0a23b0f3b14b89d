package org.shiliu.mediation.sessions;

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
import org.shiliu.platform.identity.Caller;

/** Talks with one side alone, kept from the other (TY16 22; OMR 18, 22). */
@ApplicationScoped
@Transactional
class Caucusing {

  private final CaseDesk desk;
  private final CaucusNoteBook notes;
  private final CaseJournal journal;
  private final Caller caller;
  private final Clock clock;

  Caucusing(CaseDesk desk, CaucusNoteBook notes, CaseJournal journal, Caller caller, Clock clock) {
    this.desk = desk;
    this.notes = notes;
    this.journal = journal;
    this.caller = caller;
    this.clock = clock;
  }

  /** Notes a talk; the history keeps it from the parties. NOT_THE_MEDIATOR → 403. */
  UUID note(UUID id, NoteCaucus said) {
    CaseFile file = desk.step(id);
    Mover as = file.mediator();
    file.party(said.party());
    Case matter = file.matter();
    Instant now = clock.instant();
    Moved moved = matter.stay(CaseStep.NOTE_CAUCUS, now);
    notes.persist(CaucusNote.of(id, matter.community(), said, caller.subject(), now));
    journal.record(matter, moved, journal.by(as).about(said.party()).inConfidence());
    return id;
  }

  /** All notes for mediator and director; for a party only those of talks with it. */
  CaucusNotes list(UUID id) {
    CaseFile file = desk.content(id);
    boolean all = file.standing().mediator() || file.standing().director();
    List<CaucusNote> found = all ? notes.all(id) : notes.with(id, file.partyOr(null));
    return new CaucusNotes(found.stream().map(CaucusNote::view).toList());
  }
}
