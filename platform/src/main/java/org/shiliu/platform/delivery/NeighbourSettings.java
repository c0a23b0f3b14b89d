package org.shiliu.platform.delivery;

import java.net.URI;
import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where the neighbour service is, and how long it may take. */
@ConfigMapping(prefix = "shiliu.neighbour")
public interface NeighbourSettings {

  /** Its address, without a path. No default here: each service names the other. */
  URI url();

  /** Longest wait for a connection. Default 2 s, house rule. */
  @WithDefault("2S")
  Duration connectTimeout();

  /** Longest wait for an answer. Default 5 s, house rule; a slower neighbour counts as silent. */
  @WithDefault("5S")
  Duration readTimeout();
}
