package org.shiliu.platform.audit;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the audit. Every default is our own design. */
@ConfigMapping(prefix = "shiliu.audit")
public interface AuditSettings {

  /** Pause between two batches of the chain. Default 1 s; zero: this replica does not chain. */
  @WithDefault("1S")
  Duration chainEvery();

  /**
   * Pause between two writings of refused attempts, which are gathered in memory until then.
   * Default 1 s; zero: they are written only when the service stops.
   */
  @WithDefault("1S")
  Duration refusalsEvery();

  /** The most entries in one batch, at least 1. Default 5,000. */
  @WithDefault("5000")
  int batch();

  /**
   * A file to which every signed head is appended, beside the log category {@code
   * org.shiliu.audit.head}; keep it where whoever writes the database cannot write. Default: none.
   */
  Optional<Path> headsFile();
}
