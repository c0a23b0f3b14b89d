package org.shiliu.platform.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

/**
 * What this replica last heard of the neighbour. Its first answer after a silence makes everything
 * due that waits for it, so that nobody sits out a long pause.
 */
@ApplicationScoped
public class Neighbour {

  private static final Logger LOG = Logger.getLogger(Neighbour.class);

  /**
   * A silence that lasts.
   *
   * @param since when it was first noticed
   * @param reason of the latest failed call; never content
   */
  public record Silence(Instant since, String reason) {}

  private final AtomicReference<Silence> silence = new AtomicReference<>();
  private final DeadLetters deadLetters;
  private final Engine engine;
  private final Clock clock;

  Neighbour(DeadLetters deadLetters, Engine engine, Clock clock) {
    this.deadLetters = deadLetters;
    this.engine = engine;
    this.clock = clock;
  }

  /** It answered. */
  public void heard() {
    if (silence.get() != null && silence.getAndSet(null) != null) {
      LOG.infof("the neighbour is back; %d waiting messages are due", deadLetters.hurry());
      engine.lookNow();
    }
  }

  /** It did not answer in a way that counts. */
  public void silent(String reason) {
    Silence before = silence.get();
    Instant since = before == null ? clock.instant() : before.since();
    silence.set(new Silence(since, reason));
  }

  /** The silence, while it lasts. */
  public Optional<Silence> silence() {
    return Optional.ofNullable(silence.get());
  }
}
