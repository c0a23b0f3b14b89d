package org.shiliu.platform.delivery;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.shiliu.platform.audit.Trail;
import org.shiliu.platform.identity.Scope;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Makes one attempt: finds the courier, gives it the cause's correlation id, reads its receipt. */
@ApplicationScoped
class Carrier {

  private static final Logger LOG = Logger.getLogger(Carrier.class);
  private static final String CORRELATION = "correlationId";

  private final List<Courier> couriers;
  private final Scope scope;
  private final Trail trail;
  private final Neighbour neighbour;
  private final DeliveryMetrics metrics;

  Carrier(
      @All List<Courier> couriers,
      Scope scope,
      Trail trail,
      Neighbour neighbour,
      DeliveryMetrics metrics) {
    this.couriers = couriers;
    this.scope = scope;
    this.trail = trail;
    this.neighbour = neighbour;
    this.metrics = metrics;
  }

  /**
   * Returns when the message is settled, delivered or compensated.
   *
   * @throws Undelivered when it must stay
   */
  @ActivateRequestContext
  void carry(Message message) {
    if (message.correlationId() != null) {
      MDC.put(CORRELATION, message.correlationId());
    }
    scope.actFor(message.community());
    trail.job("courier:" + message.kind(), message.subject());
    try {
      settle(message, attempt(message));
    } finally {
      MDC.remove(CORRELATION);
    }
  }

  private Receipt attempt(Message message) {
    try {
      return courierOf(message).deliver(message);
    } catch (RuntimeException e) {
      LOG.warnf(e, "the courier of %s %s failed", message.kind(), message.id());
      return Receipt.silent(e.getClass().getSimpleName());
    }
  }

  private void settle(Message message, Receipt receipt) {
    metrics.attempted(message.kind(), receipt);
    if (receipt instanceof Receipt.Silent silence) {
      neighbour.silent(silence.reason());
      throw new Undelivered(silence.reason(), Duration.ZERO);
    }
    neighbour.heard();
    if (receipt instanceof Receipt.NotYet notYet) {
      throw new Undelivered("NOT_YET", notYet.pause());
    }
    if (receipt instanceof Receipt.Refused no) {
      LOG.infof("the neighbour refused %s %s: %s", message.kind(), message.id(), no.code());
      inTransaction(message, courier -> courier.refused(message, no.code(), no.detail()));
    }
  }

  /** Lets the courier write what became of its message, in the message's community. */
  @ActivateRequestContext
  void inTransaction(Message message, Runnable move, Consumer<Courier> after) {
    scope.actFor(message.community());
    trail.job("courier:" + message.kind(), message.subject());
    inTransaction(
        message,
        courier -> {
          move.run();
          after.accept(courier);
        });
  }

  private void inTransaction(Message message, Consumer<Courier> work) {
    QuarkusTransaction.requiringNew().run(() -> work.accept(courierOf(message)));
  }

  private Courier courierOf(Message message) {
    return couriers.stream()
        .filter(courier -> courier.kind().equals(message.kind()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no courier carries " + message.kind()));
  }
}
