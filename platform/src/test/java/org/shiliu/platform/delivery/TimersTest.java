package org.shiliu.platform.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shiliu.platform.testing.Ground;
import org.shiliu.platform.testing.TestClock;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
@WithTestResource(Ground.class)
class TimersTest {

  /** Notes its rings, and fails at the first one of each subject. */
  @Singleton
  public static class Bell implements TimerHandler {

    final List<String> rings = new CopyOnWriteArrayList<>();

    @Inject EntityManager database;

    @Override
    public String kind() {
      return "testBell";
    }

    @Override
    public void due(String community, UUID subject) {
      Object scope =
          database
              .createNativeQuery("select current_setting('app.communities')", String.class)
              .getSingleResult();
      rings.add(subject + " " + community + " " + scope);
      if (count(subject) == 1) {
        throw new IllegalStateException("fails the first time");
      }
    }

    long count(UUID subject) {
      return rings.stream().filter(ring -> ring.startsWith(subject.toString())).count();
    }
  }

  @Inject Timers timers;
  @Inject Bell bell;
  @Inject Clock clock;

  @AfterEach
  void backToTheMachinesTime() {
    TestClock.reset();
  }

  @Test
  void ringsNotBeforeItIsDueThenUntilItSucceedsInItsCommunity() throws InterruptedException {
    UUID subject = UUID.randomUUID();
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                timers.at(clock.instant().plus(Duration.ofDays(7)), "testBell", "xingfu", subject));
    Thread.sleep(600);
    assertEquals(0, bell.count(subject), "rang seven days early");
    TestClock.advance(Duration.ofDays(7).plusMinutes(1));
    DeliveryTest.await(() -> bell.count(subject) == 2);
    Thread.sleep(600);
    assertEquals(2, bell.count(subject), "rang again after it succeeded");
    assertTrue(bell.rings.contains(subject + " xingfu xingfu"));
  }
}
