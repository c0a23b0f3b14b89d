package org.shiliu.platform.delivery;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.shiliu.platform.refusal.Refusal;
import org.shiliu.platform.testing.Ground;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

@QuarkusTest
@WithTestResource(Ground.class)
class InboxTest {

  record Answer(int effect) {}

  @Inject Inbox inbox;

  private final AtomicInteger effects = new AtomicInteger();

  @Test
  void aRepetitionHasNoEffectAndIsAnsweredTheSame() {
    UUID message = UUID.randomUUID();
    assertEquals(new Answer(1), take(message, "raise"));
    assertEquals(new Answer(1), take(message, "raise"));
    assertEquals(1, effects.get());
  }

  @Test
  void twoArrivalsAtOneMomentHaveOneEffect() throws Exception {
    UUID message = UUID.randomUUID();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Answer>> arrivals =
          Stream.<Callable<Answer>>generate(() -> () -> take(message, "raise")).limit(8).toList();
      for (Future<Answer> answer : threads.invokeAll(arrivals)) {
        assertEquals(new Answer(1), answer.get());
      }
    } finally {
      threads.shutdown();
    }
    assertEquals(1, effects.get());
  }

  @Test
  void aRefusedMessageMayComeAgain() {
    UUID message = UUID.randomUUID();
    assertThrows(
        IllegalStateException.class,
        () ->
            QuarkusTransaction.requiringNew()
                .run(
                    () ->
                        inbox.once(
                            message,
                            "raise",
                            "nancheng",
                            Answer.class,
                            () -> {
                              throw new IllegalStateException("not yet");
                            })));
    assertEquals(new Answer(1), take(message, "raise"));
  }

  @Test
  void refusesAnIdThatCameWithAnotherKind() {
    UUID message = UUID.randomUUID();
    take(message, "raise");
    assertThrows(Refusal.class, () -> take(message, "withdraw"));
  }

  private Answer take(UUID message, String kind) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                inbox.once(
                    message,
                    kind,
                    "nancheng",
                    Answer.class,
                    () -> new Answer(effects.incrementAndGet())));
  }
}
