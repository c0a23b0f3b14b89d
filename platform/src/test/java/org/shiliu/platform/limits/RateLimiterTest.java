package org.shiliu.platform.limits;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RateLimiterTest {

  private final RateLimiter limiter = new RateLimiter();

  @Test
  void grantsTheQuotaAndNotOneMore() {
    for (int left = 2; left >= 0; left--) {
      Allowance allowance = limiter.take("chen", 3);
      assertTrue(allowance.granted());
      assertEquals(left, allowance.left());
    }
    Allowance beyond = limiter.take("chen", 3);
    assertFalse(beyond.granted());
    assertTrue(beyond.retryAfter().toSeconds() >= 1 && beyond.retryAfter().toSeconds() <= 20);
  }

  @Test
  void countsEachCallerApart() {
    assertTrue(limiter.take("chen", 1).granted());
    assertFalse(limiter.take("chen", 1).granted());
    assertTrue(limiter.take("wang", 1).granted());
  }

  @Test
  void grantsTheQuotaOnceToManyAtTheSameTime() throws Exception {
    ExecutorService callers = Executors.newFixedThreadPool(8);
    try {
      Callable<Boolean> one = () -> limiter.take("chen", 10).granted();
      long granted = 0;
      for (var answer : callers.invokeAll(Stream.generate(() -> one).limit(100).toList())) {
        granted += answer.get() ? 1 : 0;
      }
      assertEquals(10, granted);
    } finally {
      callers.shutdownNow();
    }
  }

  @Test
  void tellsQuotaAndRestAsHeaders() {
    Allowance allowance =
        new Allowance(false, 600, 0, Duration.ofMillis(100), Duration.ofMillis(59_900));
    assertEquals("\"caller\";q=600;w=60", allowance.policy());
    assertEquals("\"caller\";r=0;t=60", allowance.state());
    assertEquals(Duration.ofSeconds(1), allowance.retryAfter());
  }
}
