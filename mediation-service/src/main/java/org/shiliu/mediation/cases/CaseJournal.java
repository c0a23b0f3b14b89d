package org.shiliu.mediation.cases;

import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import org.shiliu.platform.identity.Caller;

/**
 * Writes every step into the history, in the step's own transaction, and tells {@link CaseMoved}
 * when the state has changed.
 */
@ApplicationScoped
public class CaseJournal {

  private final CaseEvents events;
  private final Cases cases;
  private final Event<CaseMoved> listeners;
  private final Caller caller;
  private final Clock clock;

  CaseJournal(
      CaseEvents events, Cases cases, Event<CaseMoved> listeners, Caller caller, Clock clock) {
    this.events = events;
    this.cases = cases;
    this.listeners = listeners;
    this.caller = caller;
    this.clock = clock;
  }

  /** The caller as the author of an entry. */
  public Entry by(Mover as) {
    return Entry.of(caller.subject(), as);
  }

  /** Records a step by the caller. */
  public void record(Case matter, Moved moved, Mover as) {
    record(matter, moved, by(as), null);
  }

  /** Records a step. */
  public void record(Case matter, Moved moved, Entry entry) {
    record(matter, moved, entry, null);
  }

  /** Records a step whose move says what becomes of a disputed wish. */
  public void record(Case matter, Moved moved, Entry entry, WishOutcome outcome) {
    Instant at = clock.instant();
    // The flush counts the version up; history and listeners carry the version after the step.
    cases.flush();
    events.persist(CaseEvent.of(matter, moved, entry, at));
    if (moved.from() != moved.to()) {
      listeners.fire(
          new CaseMoved(
              matter.id(),
              matter.community(),
              moved.from(),
              moved.to(),
              matter.version(),
              at,
              matter.originWishId(),
              outcome));
    }
  }
}
