package org.shiliu.platform.delivery;

import java.time.Duration;

/** Ends an attempt so that the message stays; never leaves this package. */
final class Undelivered extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Duration shortestPause;

  Undelivered(String reason, Duration shortestPause) {
    super(reason, null, false, false);
    this.shortestPause = shortestPause;
  }

  Duration shortestPause() {
    return shortestPause;
  }
}
