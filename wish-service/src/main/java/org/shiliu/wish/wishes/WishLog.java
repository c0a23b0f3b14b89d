package org.shiliu.wish.wishes;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;

import org.shiliu.platform.identity.Caller;
import org.shiliu.platform.identity.Roles;

/** Writes every transition into the history, sets its clock, and tells the other features. */
@ApplicationScoped
public class WishLog {

  private static final List<String> ROLES =
      List.of(
          Roles.OFFICER,
          Roles.DIRECTOR,
          Roles.GRID_WORKER,
          Roles.STEWARD,
          Roles.UNIT,
          Roles.RESIDENT,
          Roles.SERVICE);

  private final EntityManager database;
  private final Event<WishMoved> moved;
  private final Deadlines deadlines;
  private final Caller caller;
  private final Clock clock;

  WishLog(
      EntityManager database,
      Event<WishMoved> moved,
      Deadlines deadlines,
      Caller caller,
      Clock clock) {
    this.database = database;
    this.moved = moved;
    this.deadlines = deadlines;
    this.caller = caller;
    this.clock = clock;
  }

  /** Writes a new wish with its clock and the first entry of its history. */
  void made(Wish wish) {
    // Set before the insert, or the clock would cost an update.
    wish.dueAt(deadlines.of(wish, clock.instant()).orElse(null));
    database.persist(wish);
    moved(wish, Before.NOTHING, null);
  }

  /** Records that the wish left {@code before}; the caller of this request is the actor. */
  public void moved(Wish wish, Before before, String reason) {
    moved(wish, before, reason, Optional.empty());
  }

  /** The same for a dispute, with what the new case needs. */
  public void moved(Wish wish, Before before, String reason, Optional<WishMoved.Quarrel> quarrel) {
    wish.dueAt(deadlines.of(wish, clock.instant()).orElse(null));
    database.persist(
        WishEvent.of(wish, before.status(), caller.subject(), role(), reason, clock.instant()));
    database.flush();
    moved.fire(
        new WishMoved(
            wish.id(),
            wish.community(),
            before.status(),
            wish.status(),
            wish.version(),
            clock.instant(),
            reason,
            wish.filing().originCaseId(),
            wish.dispute().caseId(),
            wish.holder().orElse(before.holder()),
            quarrel));
  }

  /** The history of a wish, oldest first. */
  List<WishEvent> of(UUID wishId) {
    return database
        .createQuery("from WishEvent where wishId = :wish order by at, id", WishEvent.class)
        .setParameter("wish", wishId)
        .getResultList();
  }

  /**
   * The role under which the caller's steps are recorded: the one nearest to the community first.
   */
  String role() {
    return ROLES.stream().filter(caller::is).findFirst().orElse("unknown");
  }

  /** The wish as it was before a verb. */
  public record Before(WishStatus status, Holder holder) {

    /** A wish that did not exist before. */
    public static final Before NOTHING = new Before(null, null);

    /** Taken before the verb is called. */
    public static Before of(Wish wish) {
      return new Before(wish.status(), wish.holder().orElse(null));
    }
  }
}
