package org.shiliu.platform.delivery;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the delivery to the neighbour. Every default is our own design. */
@ConfigMapping(prefix = "shiliu.delivery")
public interface DeliverySettings {

  /** Messages and clocks handled at a time by one replica. Default 4. */
  @WithDefault("4")
  int threads();

  /**
   * Pause between two looks for what is due. Default 1 s; a message is carried at once after its
   * commit, so this only bounds how late a retry or a clock of another replica is seen.
   */
  @WithDefault("1S")
  Duration pollingInterval();

  /**
   * Sign of life of a running task. Default 5 s; four missed ones let another replica take over.
   */
  @WithDefault("5S")
  Duration heartbeat();

  /** Longest wait for running tasks at shutdown. Default 20 s. */
  @WithDefault("20S")
  Duration shutdownWait();

  /** Bound of the first pause after a failed attempt, doubled by each further one. Default 1 s. */
  @WithDefault("1S")
  Duration firstPause();

  /** Bound that the growing pauses never exceed. Default 10 min. */
  @WithDefault("10M")
  Duration longestPause();

  /**
   * Attempts before a message is laid aside, at least 1. Default 500: about two and a half days of
   * silence, longer than a weekend.
   */
  @WithDefault("500")
  int attempts();
}
