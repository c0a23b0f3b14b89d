package org.shiliu.platform.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

/** The scheduler's task that carries messages, and what it does when an attempt fails. */
@Singleton
class Delivery {

  static final String TASK = "delivery";
  private static final Logger LOG = Logger.getLogger(Delivery.class);

  private final Carrier carrier;
  private final DeadLetters deadLetters;
  private final DeliverySettings settings;
  private final Pauses pauses;
  private final Clock clock;

  Delivery(Carrier carrier, DeadLetters deadLetters, DeliverySettings settings, Clock clock) {
    this.carrier = carrier;
    this.deadLetters = deadLetters;
    this.settings = settings;
    this.pauses =
        new Pauses(settings.firstPause(), settings.longestPause(), ThreadLocalRandom::current);
    this.clock = clock;
  }

  OneTimeTask<Message> task() {
    return Tasks.oneTime(TASK, Message.class)
        .onFailure(this::tryAgain)
        .execute((instance, context) -> carrier.carry(instance.getData()));
  }

  static TaskInstance<Message> instance(Message message) {
    return new TaskInstance<>(TASK, message.id().toString(), message);
  }

  private void tryAgain(ExecutionComplete attempt, ExecutionOperations<Message> operations) {
    int failures = attempt.getExecution().consecutiveFailures + 1;
    Message message = (Message) attempt.getExecution().taskInstance.getData();
    Message failed = message.failedBy(attempt.getCause().map(Delivery::reason).orElse("UNKNOWN"));
    if (failures >= settings.attempts()) {
      LOG.errorf("laid aside %s %s after %d attempts", message.kind(), message.id(), failures);
      carrier.inTransaction(
          failed,
          () -> deadLetters.layAside(failed, failures),
          courier -> courier.laidAside(failed));
    } else {
      Duration asked = attempt.getCause().map(Delivery::shortestPause).orElse(Duration.ZERO);
      Duration own = pauses.after(failures);
      Duration pause = own.compareTo(asked) < 0 ? asked : own;
      LOG.infof(
          "%s %s stays (%s), again in %d ms",
          message.kind(), message.id(), failed.lastError(), pause.toMillis());
      operations.reschedule(attempt, clock.instant().plus(pause), failed);
    }
  }

  private static String reason(Throwable cause) {
    return cause instanceof Undelivered ? cause.getMessage() : cause.getClass().getSimpleName();
  }

  private static Duration shortestPause(Throwable cause) {
    return cause instanceof Undelivered undelivered ? undelivered.shortestPause() : Duration.ZERO;
  }
}
