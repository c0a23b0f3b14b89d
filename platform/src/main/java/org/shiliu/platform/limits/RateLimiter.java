package org.shiliu.platform.limits;

import java.time.Duration;

import jakarta.inject.Singleton;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.EstimationProbe;

/**
 * A bucket of tokens for each caller: full at first, refilled evenly over the minute. Bounded: the
 * callers that were quiet longest are forgotten, which gives them a full bucket.
 */
@Singleton
class RateLimiter {

  static final Duration WINDOW = Duration.ofMinutes(1);
  private static final long MOST_CALLERS = 100_000;

  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder()
          .maximumSize(MOST_CALLERS)
          .expireAfterAccess(WINDOW.multipliedBy(2))
          .build();

  /** Takes one token of this caller's {@code perMinute}, at least 1. */
  Allowance take(String caller, int perMinute) {
    ConsumptionProbe probe = bucket(caller, perMinute).tryConsumeAndReturnRemaining(1);
    return new Allowance(
        probe.isConsumed(),
        perMinute,
        probe.getRemainingTokens(),
        Duration.ofNanos(probe.getNanosToWaitForRefill()),
        Duration.ofNanos(probe.getNanosToWaitForReset()));
  }

  /** Whether a token is left, without taking it. */
  Allowance look(String caller, int perMinute) {
    EstimationProbe probe = bucket(caller, perMinute).estimateAbilityToConsume(1);
    return new Allowance(
        probe.canBeConsumed(),
        perMinute,
        probe.getRemainingTokens(),
        Duration.ofNanos(probe.getNanosToWaitForRefill()),
        WINDOW);
  }

  private Bucket bucket(String caller, int perMinute) {
    return buckets.get(caller, key -> full(perMinute));
  }

  private static Bucket full(int perMinute) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, WINDOW))
        .build();
  }
}
