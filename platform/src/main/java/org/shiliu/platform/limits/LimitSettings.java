package org.shiliu.platform.limits;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What one caller may ask of one replica. Load tests raise the numbers; zero means no limit. */
@ConfigMapping(prefix = "shiliu.limits")
public interface LimitSettings {

  /** Requests of one signed-in account by the minute, 0–10000000. Default 600. */
  @WithDefault("600")
  int callerPerMinute();

  /** Requests without a valid token from one address by the minute, 0–10000000. Default 300. */
  @WithDefault("300")
  int addressPerMinute();

  /** Requests of the neighbour service by the minute, 0–10000000. Default 6000. */
  @WithDefault("6000")
  int servicePerMinute();

  /**
   * How long a request's body may take to arrive; a slower one is refused (REQUEST_TOO_SLOW → 408).
   * Default 30 seconds.
   */
  @WithDefault("30S")
  Duration arrival();
}
