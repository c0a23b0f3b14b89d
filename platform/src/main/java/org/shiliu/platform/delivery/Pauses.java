package org.shiliu.platform.delivery;

import java.time.Duration;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Growing pauses with jitter: after the n-th failure between half and the whole of {@code
 * min(longest, first · 2ⁿ⁻¹)}, so that many waiting messages don't return at one moment.
 */
final class Pauses {

  private static final int NO_OVERFLOW = 40;

  private final Duration first;
  private final Duration longest;
  private final Supplier<? extends RandomGenerator> random;

  Pauses(Duration first, Duration longest, Supplier<? extends RandomGenerator> random) {
    if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0) {
      throw new IllegalArgumentException("pauses must be positive and grow");
    }
    this.first = first;
    this.longest = longest;
    this.random = random;
  }

  /** The pause after the given number of failures, counted from 1. */
  Duration after(int failures) {
    int doublings = Math.min(Math.max(failures, 1) - 1, NO_OVERFLOW);
    long bound = longest.toMillis();
    if (first.toMillis() <= bound >> doublings) {
      bound = first.toMillis() << doublings;
    }
    return Duration.ofMillis(bound / 2 + random.get().nextLong(bound - bound / 2 + 1));
  }
}
