package org.shiliu.platform.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

import org.jboss.logging.Logger;
import org.shiliu.platform.audit.Trail;
import org.shiliu.platform.identity.Scope;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** The scheduler's task that lets a clock's handler act in its community's scope. */
@ApplicationScoped
class TimerTask {

  static final String TASK = "timer";
  private static final Logger LOG = Logger.getLogger(TimerTask.class);

  /** What lies in the table. */
  record Ring(String kind, String community, UUID subject) {}

  private final List<TimerHandler> handlers;
  private final Scope scope;
  private final Trail trail;
  private final Clock clock;
  private final Pauses pauses;

  TimerTask(
      @All List<TimerHandler> handlers,
      Scope scope,
      Trail trail,
      Clock clock,
      DeliverySettings settings) {
    this.handlers = handlers;
    this.scope = scope;
    this.trail = trail;
    this.clock = clock;
    this.pauses =
        new Pauses(settings.firstPause(), settings.longestPause(), ThreadLocalRandom::current);
  }

  OneTimeTask<Ring> task() {
    return Tasks.oneTime(TASK, Ring.class)
        .onFailure(this::tryAgain)
        .execute((instance, context) -> ring(instance.getData()));
  }

  static TaskInstance<Ring> instance(Ring ring) {
    return new TaskInstance<>(TASK, Outbox.newId().toString(), ring);
  }

  @ActivateRequestContext
  void ring(Ring ring) {
    TimerHandler handler =
        handlers.stream()
            .filter(one -> one.kind().equals(ring.kind()))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("nobody handles " + ring.kind()));
    scope.actFor(ring.community());
    trail.job("timer:" + ring.kind(), ring.subject());
    QuarkusTransaction.requiringNew().run(() -> handler.due(ring.community(), ring.subject()));
  }

  private void tryAgain(ExecutionComplete attempt, ExecutionOperations<Ring> operations) {
    int failures = attempt.getExecution().consecutiveFailures + 1;
    Duration pause = pauses.after(failures);
    Throwable cause = attempt.getCause().orElse(null);
    LOG.errorf(cause, "%s failed %d times, again in %s", attempt.getExecution(), failures, pause);
    operations.reschedule(attempt, clock.instant().plus(pause));
  }
}
