package org.shiliu.standalone.launcher;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Looks after a running edition: a service that ends by itself is started again after a pause that
 * grows from one second to thirty; without PostgreSQL there is nothing to look after.
 */
final class Watch {
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
  private static final Duration STEADY = Duration.ofMinutes(2);

  private final Edition edition;
  private final Narration narration;
  private final Map<String, Integer> falls = new HashMap<>();
  private final Map<String, Instant> starts = new HashMap<>();

  Watch(Edition edition, Narration narration) {
    this.edition = edition;
    this.narration = narration;
  }

  /**
   * Watches until the edition is stopped.
   *
   * @throws StartFailure when PostgreSQL has ended
   */
  void run() throws InterruptedException, IOException {
    while (!edition.stopping()) {
      for (Child child : edition.ended()) {
        if (child.name().equals(Edition.POSTGRES)) {
          throw new StartFailure(
              "PostgreSQL has ended; see " + child.log() + ":\n" + child.lastWords(8),
              "PostgreSQL 已退出，详见 " + child.log() + "。");
        }
        again(child);
      }
      Thread.sleep(500);
    }
  }

  private void again(Child child) throws InterruptedException, IOException {
    String name = child.name();
    boolean steady = starts.getOrDefault(name, Instant.EPOCH).plus(STEADY).isBefore(Instant.now());
    int count = steady ? 1 : falls.getOrDefault(name, 0) + 1;
    falls.put(name, count);
    Duration pause = Duration.ofSeconds(1L << Math.min(count - 1, 5));
    Duration capped = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    narration.say(
        name
            + " has ended by itself (see "
            + child.log()
            + "); it starts again in "
            + capped.toSeconds()
            + " s",
        name + " 意外退出，" + capped.toSeconds() + " 秒后重新启动");
    Thread.sleep(capped.toMillis());
    if (edition.stopping()) {
      return;
    }
    starts.put(name, Instant.now());
    try {
      edition.startService(name);
    } catch (StartFailure stillFailing) {
      if (!edition.stopping()) {
        narration.show(stillFailing.getMessage());
      }
    }
  }
}
