package org.shiliu.platform.testing;

import java.time.Duration;

/** Moves the one clock of database, services and scheduler. */
public final class TestClock {

  private TestClock() {}

  /** Moves the clock forward from where it stands. */
  public static void advance(Duration by) {
    Database.asOwner(
        "update app_clock set shift = shift + interval '" + by.toSeconds() + " seconds'");
  }

  /** Back to the machine's time. */
  public static void reset() {
    Database.asOwner("update app_clock set shift = interval '0'");
  }
}
