package org.shiliu.platform.delivery;

import java.time.Duration;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PausesTest {

  private static final Duration FIRST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofMinutes(10);

  @Test
  void eachPauseLiesBetweenHalfAndTheWholeOfADoublingBound() {
    Random seeded = new Random(20261124);
    Pauses pauses = new Pauses(FIRST, LONGEST, () -> seeded);
    for (int failures = 1; failures <= 600; failures++) {
      long bound =
          failures > 10 ? LONGEST.toMillis() : Math.min(LONGEST.toMillis(), 1000L << failures - 1);
      long pause = pauses.after(failures).toMillis();
      assertTrue(bound / 2 <= pause && pause <= bound, failures + " failures: " + pause + " ms");
    }
  }

  @Test
  void manyMessagesDoNotReturnAtOneMoment() {
    Random seeded = new Random(7);
    Pauses pauses = new Pauses(FIRST, LONGEST, () -> seeded);
    long different =
        java.util.stream.IntStream.range(0, 1000)
            .mapToObj(i -> pauses.after(20))
            .distinct()
            .count();
    assertTrue(different > 900, different + " different pauses of 1000");
  }

  @Test
  void refusesPausesThatDoNotGrow() {
    assertThrows(
        IllegalArgumentException.class, () -> new Pauses(Duration.ZERO, LONGEST, Random::new));
    assertThrows(IllegalArgumentException.class, () -> new Pauses(LONGEST, FIRST, Random::new));
  }
}
