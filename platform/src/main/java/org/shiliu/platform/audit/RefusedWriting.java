package org.shiliu.platform.audit;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;
import org.shiliu.platform.identity.Scope;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/**
 * Writes refused attempts in transactions of their own, some at a time, so that whoever loses a
 * race for a wish does not wait for the record of it. Killed, a replica loses at most what it
 * gathered since the last writing.
 */
@ApplicationScoped
class RefusedWriting {

  private static final Logger LOG = Logger.getLogger(RefusedWriting.class);

  private final RefusedAttempts attempts = new RefusedAttempts(System::nanoTime);
  private final AuditEntries entries;
  private final AuditSettings settings;
  private final Scope scope;
  private final Trail trail;
  private final MeterRegistry meters;
  private ScheduledExecutorService clock;

  RefusedWriting(
      AuditEntries entries,
      AuditSettings settings,
      Scope scope,
      Trail trail,
      MeterRegistry meters) {
    this.entries = entries;
    this.settings = settings;
    this.scope = scope;
    this.trail = trail;
    this.meters = meters;
  }

  void start(@Observes StartupEvent event, RefusedWriting self) {
    long pause = settings.refusalsEvery().toMillis();
    if (pause > 0) {
      clock =
          Executors.newSingleThreadScheduledExecutor(
              work -> {
                Thread thread = new Thread(work, "audit-refusals");
                thread.setDaemon(true);
                return thread;
              });
      clock.scheduleWithFixedDelay(() -> self.write(false), pause, pause, TimeUnit.MILLISECONDS);
    }
  }

  void stop(@Observes ShutdownEvent event, RefusedWriting self) throws InterruptedException {
    if (clock != null) {
      clock.shutdown();
      clock.awaitTermination(5, TimeUnit.SECONDS);
    }
    self.write(true);
  }

  /** Counts one attempt; it is written within moments. */
  void note(RefusedAttempts.Attempt attempt, @Nullable String correlation) {
    if (!attempts.note(attempt, correlation)) {
      meters.counter("shiliu.audit.dropped").increment();
    }
  }

  /**
   * Writes what is due; what can't be written now is counted again.
   *
   * @param last whether nothing may be kept for later
   */
  @ActivateRequestContext
  void write(boolean last) {
    List<RefusedAttempts.Due> due = attempts.due(last);
    if (due.isEmpty()) {
      return;
    }
    try {
      scope.actAsSystem("audit-refusals");
      trail.leaveUnrecorded();
      QuarkusTransaction.requiringNew()
          .run(() -> entries.add(due.stream().map(one -> one.entry(Recorder.newId())).toList()));
    } catch (RuntimeException e) {
      attempts.backToTheTally(due);
      LOG.error("refused attempts could not be written; they are kept", e);
    }
  }
}
