package org.shiliu.platform.delivery;

import java.net.URI;

import io.smallrye.config.ConfigMapping;

/** Where the neighbour service is. */
@ConfigMapping(prefix = "shiliu.neighbour")
public interface NeighbourSettings {

  /** Its address, without a path. No default here: each service names the other. */
  URI url();
}
