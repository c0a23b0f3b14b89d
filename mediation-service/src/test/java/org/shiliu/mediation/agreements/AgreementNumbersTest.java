package org.shiliu.mediation.agreements;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.shiliu.mediation.support.Jobs;
import org.shiliu.platform.testing.Ground;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The book of agreements has no gap, whatever happens beside it. */
@QuarkusTest
@WithTestResource(
    value = Ground.class,
    initArgs = @ResourceArg(name = "database", value = "mediation"))
class AgreementNumbersTest {

  private static final int THREADS = 16;
  private static final int EACH = 10;
  private static final Instant DAY = Instant.parse("2026-11-24T02:00:00Z");

  /** Draws a number as a request of one community would, and sometimes takes it back. */
  @Dependent
  public static class Draw {
    @Inject AgreementNumbers numbers;

    int once(String community, Instant at, boolean rollBack) {
      int[] number = new int[1];
      Jobs.in(community, () -> number[0] = draw(community, at, rollBack));
      return number[0];
    }

    private int draw(String community, Instant at, boolean rollBack) {
      QuarkusTransaction.begin();
      int number = numbers.next(community, at).number();
      if (rollBack) {
        QuarkusTransaction.rollback();
      } else {
        QuarkusTransaction.commit();
      }
      return number;
    }
  }

  @Inject Draw draw;

  @Test
  void sixteenThreadsWithRollbacksLeaveNoGap() throws Exception {
    ConcurrentSkipListSet<Integer> kept = new ConcurrentSkipListSet<>();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    List<Future<?>> running = new ArrayList<>();
    for (int t = 0; t < THREADS; t++) {
      int thread = t;
      running.add(
          threads.submit(
              () -> {
                for (int i = 0; i < EACH; i++) {
                  boolean rollBack = (thread + i) % 5 == 0;
                  int number = draw.once("numbers", DAY, rollBack);
                  if (!rollBack) {
                    kept.add(number);
                  }
                }
              }));
    }
    for (Future<?> one : running) {
      one.get();
    }
    threads.shutdown();
    assertEquals(THREADS * EACH * 4 / 5, kept.size());
    assertEquals(IntStream.rangeClosed(1, kept.size()).boxed().toList(), List.copyOf(kept));
  }

  @Test
  void aYearBeginsInShanghaiAndWithOne() {
    Instant before = Instant.parse("2026-12-31T15:59:59Z");
    assertEquals(1, draw.once("new-year", before, false));
    assertEquals(2, draw.once("new-year", before, false));
    assertEquals(1, draw.once("new-year", before.plusSeconds(1), false));
  }

  @Test
  void everyCommunityHasItsOwnBook() {
    assertEquals(1, draw.once("book-one", DAY, false));
    assertEquals(1, draw.once("book-two", DAY, false));
  }
}
