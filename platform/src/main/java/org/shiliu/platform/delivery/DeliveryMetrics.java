package org.shiliu.platform.delivery;

import java.util.Locale;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;

/**
 * {@code shiliu.delivery.attempts} by kind and outcome, {@code shiliu.delivery.messages} by state,
 * asked of the database at each scrape.
 */
@Singleton
class DeliveryMetrics {

  private final MeterRegistry registry;
  private final Deliveries deliveries;

  DeliveryMetrics(MeterRegistry registry, Deliveries deliveries) {
    this.registry = registry;
    this.deliveries = deliveries;
  }

  void register(@Observes StartupEvent event) {
    for (DeliveryState state : DeliveryState.values()) {
      registry.gauge(
          "shiliu.delivery.messages",
          io.micrometer.core.instrument.Tags.of("state", state.name().toLowerCase(Locale.ROOT)),
          state,
          deliveries::count);
    }
  }

  void attempted(String kind, Receipt receipt) {
    String outcome = receipt.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    registry.counter("shiliu.delivery.attempts", "kind", kind, "outcome", outcome).increment();
  }
}
