package org.shiliu.platform.audit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongSupplier;

import jakarta.annotation.Nullable;

/**
 * Gathers refused attempts so that however many there are, few entries are written: the first of
 * its kind at once, equal ones of the same caller within a minute as one more entry with their
 * number. A caller who tries ever other things is followed to {@value #THINGS} of them a minute;
 * the rest is counted without naming the thing.
 */
final class RefusedAttempts {

  static final int THINGS = 60;
  private static final int MOST = 10_000;
  private static final long MINUTE = Duration.ofMinutes(1).toNanos();

  private final LongSupplier nanos;
  private final Map<Attempt, Tally> tallies = new HashMap<>();
  private final Map<String, Integer> thingsOf = new HashMap<>();

  RefusedAttempts(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /** What was tried and by which code it was refused. */
  record Attempt(Actor actor, Act act, @Nullable String community, int status, String code) {

    private Attempt withoutThing() {
      Thing kind = new Thing(act.resource().kind(), null);
      return new Attempt(
          actor, new Act(act.operation(), kind, Thing.NOTHING), community, status, code);
    }
  }

  private static final class Tally {
    private final String correlation;
    private long since;
    private int unwritten;
    private boolean written;

    private Tally(@Nullable String correlation, long since) {
      this.correlation = correlation;
      this.since = since;
    }
  }

  /** An entry to be written, and what to count again when it can't be. */
  record Due(Attempt attempt, int times, @Nullable String correlation) {

    AuditEntry entry(UUID id) {
      Act act = attempt.act();
      return new AuditEntry(
          id,
          null,
          AuditKind.REFUSED,
          attempt.actor().account(),
          attempt.actor().roles(),
          attempt.actor().behalf(),
          act.operation(),
          act.resource().kind(),
          act.resource().id(),
          act.part().kind(),
          act.part().id(),
          attempt.community(),
          null,
          null,
          null,
          attempt.status(),
          attempt.code(),
          times,
          correlation);
    }
  }

  /** Counts one attempt; false when so many are gathered that it had to be let go. */
  synchronized boolean note(Attempt attempt, @Nullable String correlation) {
    Attempt known = tallies.containsKey(attempt) ? attempt : asFarAsFollowed(attempt);
    Tally tally = tallies.get(known);
    if (tally == null) {
      if (tallies.size() >= MOST) {
        return false;
      }
      tally = new Tally(correlation, nanos.getAsLong());
      tallies.put(known, tally);
      thingsOf.merge(known.actor().account(), 1, Integer::sum);
    }
    tally.unwritten++;
    return true;
  }

  private Attempt asFarAsFollowed(Attempt attempt) {
    int things = thingsOf.getOrDefault(attempt.actor().account(), 0);
    return things < THINGS ? attempt : attempt.withoutThing();
  }

  /**
   * What must be written now.
   *
   * @param last whether nothing may be kept for later
   */
  synchronized List<Due> due(boolean last) {
    List<Due> due = new ArrayList<>();
    long now = nanos.getAsLong();
    for (Iterator<Map.Entry<Attempt, Tally>> all = tallies.entrySet().iterator(); all.hasNext(); ) {
      Map.Entry<Attempt, Tally> one = all.next();
      Tally tally = one.getValue();
      boolean over = now - tally.since >= MINUTE;
      if (tally.unwritten > 0 && (last || over || !tally.written)) {
        due.add(new Due(one.getKey(), tally.unwritten, tally.correlation));
        tally.since = now;
        tally.unwritten = 0;
        tally.written = true;
      } else if (over) {
        all.remove();
        thingsOf.computeIfPresent(
            one.getKey().actor().account(), (who, count) -> count == 1 ? null : count - 1);
      }
    }
    return due;
  }

  /** Counts again what could not be written. */
  synchronized void backToTheTally(List<Due> due) {
    for (Due one : due) {
      Tally tally = tallies.get(one.attempt());
      if (tally != null) {
        tally.unwritten += one.times();
        tally.written = false;
      }
    }
  }
}
