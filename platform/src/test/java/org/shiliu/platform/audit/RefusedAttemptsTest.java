package org.shiliu.platform.audit;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RefusedAttemptsTest {

  private long nanos;
  private final RefusedAttempts attempts = new RefusedAttempts(() -> nanos);

  private static RefusedAttempts.Attempt attempt(String who, UUID wish, String code) {
    return new RefusedAttempts.Attempt(
        new Actor(who, List.of("unit"), null),
        new Act("claimWish", new Thing("wishes", wish), Thing.NOTHING),
        "hetaoyuan",
        409,
        code);
  }

  private List<Integer> written(boolean last) {
    return attempts.due(last).stream().map(RefusedAttempts.Due::times).toList();
  }

  @Test
  void writesTheFirstAtOnceAndCountsEqualOnesOfTheMinuteIntoOne() {
    UUID wish = UUID.randomUUID();
    attempts.note(attempt("unit-a", wish, "ALREADY_CLAIMED"), null);
    assertEquals(List.of(1), written(false));
    for (int i = 0; i < 500; i++) {
      attempts.note(attempt("unit-a", wish, "ALREADY_CLAIMED"), null);
    }
    assertEquals(List.of(), written(false));
    nanos += TimeUnit.SECONDS.toNanos(60);
    assertEquals(List.of(500), written(false));
    nanos += TimeUnit.SECONDS.toNanos(60);
    assertEquals(List.of(), written(false));
    attempts.note(attempt("unit-a", wish, "ALREADY_CLAIMED"), null);
    assertEquals(List.of(1), written(false));
  }

  @Test
  void keepsWhatIsNotEqualApart() {
    UUID wish = UUID.randomUUID();
    attempts.note(attempt("unit-a", wish, "ALREADY_CLAIMED"), null);
    attempts.note(attempt("unit-b", wish, "ALREADY_CLAIMED"), null);
    attempts.note(attempt("unit-a", wish, "CAP_REACHED"), null);
    attempts.note(attempt("unit-a", UUID.randomUUID(), "ALREADY_CLAIMED"), null);
    assertEquals(List.of(1, 1, 1, 1), written(false));
  }

  @Test
  void followsOneCallerToSixtyThingsAndOnlyCountsTheRest() {
    for (int i = 0; i < 1_000; i++) {
      assertTrue(attempts.note(attempt("unit-a", UUID.randomUUID(), "WISH_UNKNOWN"), null));
    }
    attempts.note(attempt("unit-b", UUID.randomUUID(), "WISH_UNKNOWN"), null);
    List<Integer> written = written(false);
    assertEquals(RefusedAttempts.THINGS + 2, written.size());
    assertEquals(1_001, written.stream().mapToInt(Integer::intValue).sum());
    assertTrue(written.contains(1_000 - RefusedAttempts.THINGS));
  }

  @Test
  void letsGoWhatNoMemoryCouldHold() {
    boolean kept = true;
    for (int i = 0; i < 10_001; i++) {
      kept = attempts.note(attempt("unit-" + i, null, "ALREADY_CLAIMED"), null);
    }
    assertFalse(kept);
    assertEquals(10_000, written(false).size());
  }

  @Test
  void losesNothingAtTheEndOrWhenTheDatabaseIsAway() {
    UUID wish = UUID.randomUUID();
    attempts.note(attempt("unit-a", wish, "ALREADY_CLAIMED"), null);
    List<RefusedAttempts.Due> failed = attempts.due(false);
    attempts.note(attempt("unit-a", wish, "ALREADY_CLAIMED"), null);
    attempts.backToTheTally(failed);
    assertEquals(List.of(2), written(false));
    attempts.note(attempt("unit-a", wish, "ALREADY_CLAIMED"), null);
    assertEquals(List.of(1), written(true));
  }
}
