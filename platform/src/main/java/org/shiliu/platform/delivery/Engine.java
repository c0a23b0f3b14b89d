package org.shiliu.platform.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.serializer.JacksonSerializer;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/**
 * The one scheduler of a replica. What is written in a transaction is looked at right after its
 * commit, and never if it rolls back.
 */
@Singleton
class Engine {

  private static final int MISSED_HEARTBEATS = 4;
  private static final Duration FOR_EVER = Duration.ofDays(3650);

  private final DataSource dataSource;
  private final DeliverySettings settings;
  private final Delivery delivery;
  private final TimerTask timers;
  private final List<Chore> chores;
  private final Clock clock;
  private final TransactionSynchronizationRegistry transactions;
  private final Scheduler scheduler;

  Engine(
      DataSource dataSource,
      DeliverySettings settings,
      Delivery delivery,
      TimerTask timers,
      @All List<Chore> chores,
      Clock clock,
      TransactionSynchronizationRegistry transactions) {
    this.dataSource = dataSource;
    this.settings = settings;
    this.delivery = delivery;
    this.timers = timers;
    this.chores = chores;
    this.clock = clock;
    this.transactions = transactions;
    this.scheduler = another(UUID.randomUUID().toString());
  }

  /** A scheduler as a further replica has it; the caller starts and stops it. */
  final Scheduler another(String name) {
    List<Task<?>> tasks = List.of(delivery.task(), timers.task());
    return Scheduler.create(dataSource, tasks)
        .startTasks(recurring())
        .schedulerName(new SchedulerName.Fixed(name))
        .serializer(new JacksonSerializer(Stored.MAPPER))
        .clock(clock::instant)
        .threads(settings.threads())
        .pollingInterval(settings.pollingInterval())
        .pollUsingLockAndFetch(0.5, 1.0)
        .heartbeatInterval(settings.heartbeat())
        .missedHeartbeatsLimit(MISSED_HEARTBEATS)
        .shutdownMaxWait(settings.shutdownWait())
        // A rolled-back release must still find the tasks that only the newer one knew.
        .deleteUnresolvedAfter(FOR_EVER)
        .failureLogging(LogLevel.DEBUG, false)
        .build();
  }

  private List<RecurringTask<Void>> recurring() {
    return chores.stream()
        .filter(chore -> chore.every().compareTo(Duration.ZERO) > 0)
        .map(
            chore ->
                Tasks.recurring(chore.name(), FixedDelay.of(chore.every()))
                    .execute((instance, context) -> chore.run()))
        .toList();
  }

  void start(@Observes StartupEvent event) {
    scheduler.start();
  }

  void stop(@Observes ShutdownEvent event) {
    scheduler.stop();
  }

  /** One insert in the running transaction, looked at after its commit when it is due. */
  void write(TaskInstance<?> task, Instant due) {
    // schedule() would select first, and a duplicate would doom the surrounding transaction.
    scheduler.scheduleBatch(List.of(task), due);
    if (!due.isAfter(clock.instant())) {
      lookAfterCommit();
    }
  }

  /** Looks for what is due as soon as the running transaction has committed. */
  void lookAfterCommit() {
    if (transactions.getResource(Engine.class) != null) {
      return;
    }
    transactions.putResource(Engine.class, this);
    transactions.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {}

          @Override
          public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
              lookNow();
            }
          }
        });
  }

  void lookNow() {
    scheduler.triggerCheckForDueExecutions();
  }
}
