package org.shiliu.platform.idempotency;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;

import org.shiliu.platform.audit.Trail;
import org.shiliu.platform.delivery.Chore;
import org.shiliu.platform.identity.Scope;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Forgets keys two days after their use: longer than the day for which a repetition is promised the
 * first answer.
 */
@ApplicationScoped
public class Forgetting implements Chore {

  static final Duration KEPT = Duration.ofDays(2);

  private final EntityManager database;
  private final Scope scope;
  private final Trail trail;
  private final Clock clock;

  Forgetting(EntityManager database, Scope scope, Trail trail, Clock clock) {
    this.database = database;
    this.scope = scope;
    this.trail = trail;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "forget-keys";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  @ActivateRequestContext
  public void run() {
    scope.actAsSystem(name());
    trail.leaveUnrecorded();
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                database
                    .createNativeQuery("delete from idempotency_key where created_at < :before")
                    .setParameter("before", clock.instant().minus(KEPT))
                    .executeUpdate());
  }
}
