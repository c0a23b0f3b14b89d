package org.shiliu.platform.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.jboss.logging.MDC;
import org.junit.jupiter.api.Test;
import org.shiliu.platform.testing.Database;
import org.shiliu.platform.testing.Ground;

import com.github.kagkarlsson.scheduler.Scheduler;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shiliu.platform.delivery.DeliveryListTest.OPERATOR;
import static org.shiliu.platform.delivery.DeliveryListTest.listedTo;
import static org.shiliu.platform.delivery.DeliveryListTest.resend;

@QuarkusTest
@WithTestResource(Ground.class)
class DeliveryTest {
  @Inject Outbox outbox;
  @Inject Engine engine;
  @Inject DirectedCourier courier;

  @Test
  void carriesRightAfterTheCommitWithTheCorrelationIdOfTheCause() {
    UUID subject = UUID.randomUUID();
    MDC.put("correlationId", "c-" + subject);
    try {
      QuarkusTransaction.requiringNew()
          .run(
              () -> {
                send(subject);
                assertEquals(0, courier.attempts(subject), "carried before the commit");
              });
    } finally {
      MDC.remove("correlationId");
    }
    await(() -> courier.attempts(subject) == 1 && nothingWaits(subject));
    Message message = ofSubject(subject);
    assertEquals("c-" + subject, message.correlationId());
    assertEquals("about " + subject, message.as(DirectedCourier.Note.class).text());
  }

  @Test
  void aRolledBackCauseLeavesNoMessage() throws InterruptedException {
    UUID subject = UUID.randomUUID();
    assertThrows(
        IllegalStateException.class,
        () ->
            QuarkusTransaction.requiringNew()
                .run(
                    () -> {
                      send(subject);
                      throw new IllegalStateException("the cause fails");
                    }));
    assertTrue(nothingWaits(subject));
    Thread.sleep(500);
    assertEquals(0, courier.attempts(subject));
  }

  @Test
  void refusesToWriteOutsideATransaction() {
    assertThrows(jakarta.transaction.TransactionalException.class, () -> send(UUID.randomUUID()));
  }

  @Test
  void isCarriedAgainThroughSilenceAndNotYetUntilItIsTaken() {
    UUID subject = UUID.randomUUID();
    courier.directions.put(
        subject,
        attempt ->
            switch (attempt) {
              case 1 -> Receipt.silent("503");
              case 2 -> Receipt.notYet(Duration.ofMillis(300));
              case 3 -> throw new IllegalArgumentException("a courier's own failure");
              default -> Receipt.DELIVERED;
            });
    Instant start = Instant.now();
    sendCommitted(subject);
    await(() -> courier.attempts(subject) == 4 && nothingWaits(subject));
    assertTrue(
        Duration.between(start, Instant.now()).toMillis() >= 300, "came before it was asked to");
    assertEquals(
        1,
        courier.carried.stream()
            .map(Message::id)
            .filter(id -> id.equals(ofSubject(subject).id()))
            .distinct()
            .count());
  }

  @Test
  void compensatesARefusalOnceInItsCommunity() {
    UUID subject = UUID.randomUUID();
    courier.directions.put(subject, attempt -> Receipt.refused("COST_ABOVE_CAP", "too much"));
    sendCommitted(subject);
    await(() -> nothingWaits(subject));
    assertEquals(
        List.of("refused " + subject + " COST_ABOVE_CAP in nancheng"), seen(subject).toList());
    assertEquals(1, courier.attempts(subject));
  }

  @Test
  void isLaidAsideAtTheLimitAndSentAgainOnce() {
    UUID subject = UUID.randomUUID();
    courier.directions.put(
        subject, attempt -> attempt <= 8 ? Receipt.silent("timeout") : Receipt.DELIVERED);
    UUID id = sendCommitted(subject);
    await(() -> seen(subject).count() == 1);
    assertEquals(8, courier.attempts(subject));
    assertEquals(List.of("aside " + subject + " timeout in nancheng"), seen(subject).toList());
    listedTo(OPERATOR, "DEAD").body("items.id", hasItem(id.toString()));

    resend(OPERATOR, id).statusCode(200).body("attempts", equalTo(0));
    await(() -> courier.attempts(subject) == 9 && nothingWaits(subject));
    resend(OPERATOR, id).statusCode(404).body("code", equalTo("DELIVERY_UNKNOWN"));
    listedTo(OPERATOR, "DEAD").body("items.id", not(hasItem(id.toString())));
    assertEquals(9, courier.attempts(subject));
  }

  @Test
  void twoReplicasDeliverEachMessageOnce() {
    Scheduler second = engine.another("second replica");
    second.start();
    try {
      List<UUID> subjects = Stream.generate(UUID::randomUUID).limit(200).toList();
      QuarkusTransaction.requiringNew().run(() -> subjects.forEach(this::send));
      await(() -> subjects.stream().allMatch(subject -> courier.attempts(subject) >= 1));
      await(() -> subjects.stream().allMatch(this::nothingWaits));
      assertTrue(subjects.stream().allMatch(subject -> courier.attempts(subject) == 1));
    } finally {
      second.stop();
    }
  }

  private UUID send(UUID subject) {
    return outbox.send(
        DirectedCourier.KIND, "nancheng", subject, new DirectedCourier.Note("about " + subject));
  }

  private UUID sendCommitted(UUID subject) {
    return QuarkusTransaction.requiringNew().call(() -> send(subject));
  }

  private Message ofSubject(UUID subject) {
    return courier.carried.stream().filter(m -> m.subject().equals(subject)).findFirst().get();
  }

  private Stream<String> seen(UUID subject) {
    return courier.after.stream().filter(line -> line.contains(subject.toString()));
  }

  private boolean nothingWaits(UUID subject) {
    return Database.asOwner(
            "select 1 from scheduled_tasks where convert_from(task_data, 'UTF8') like '%"
                + subject
                + "%'")
        .isEmpty();
  }

  static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + Duration.ofSeconds(15).toNanos();
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, "waited 15 s in vain");
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
