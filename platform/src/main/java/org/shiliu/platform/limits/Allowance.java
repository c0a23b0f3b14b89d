package org.shiliu.platform.limits;

import java.time.Duration;

/**
 * What a caller has left.
 *
 * @param granted whether this request may go on
 * @param perMinute the quota
 * @param left requests that may follow at once
 * @param pause until the next request may come; zero when one may come now
 * @param reset until the whole quota is there again
 */
record Allowance(boolean granted, int perMinute, long left, Duration pause, Duration reset) {

  /** The quota, as RateLimit-Policy. */
  String policy() {
    return "\"caller\";q=" + perMinute + ";w=" + RateLimiter.WINDOW.toSeconds();
  }

  /** What is left, as RateLimit. */
  String state() {
    return "\"caller\";r=" + left + ";t=" + wholeSeconds(reset);
  }

  /** When to come again, in whole seconds: never too early. */
  Duration retryAfter() {
    return Duration.ofSeconds(wholeSeconds(pause));
  }

  private static long wholeSeconds(Duration time) {
    return time.plusNanos(999_999_999).toSeconds();
  }
}
