package org.shiliu.platform.errors;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;

import org.shiliu.platform.refusal.PlatformRule;
import org.shiliu.platform.refusal.Refusal;

import io.vertx.core.http.HttpClosedException;

/** From whatever was thrown to the one refusal that the caller is told. */
final class Translation {

  private Translation() {}

  /**
   * The refusal; empty when nobody foresaw the failure, which is then ours to log.
   *
   * @param conditional whether the request carried If-Match
   */
  static Optional<Refusal> of(Throwable thrown, String method, String path, boolean conditional) {
    return Causes.find(thrown, Refusal.class)
        .or(() -> SignInErrors.refusal(thrown))
        .or(() -> ContentErrors.refusal(thrown))
        .or(() -> BodyErrors.refusal(thrown))
        .or(() -> DatabaseErrors.refusal(thrown, conditional))
        .or(() -> HttpErrors.refusal(thrown, method, path))
        .or(() -> overload(thrown))
        .or(() -> hungUp(thrown));
  }

  /** The caller has gone, or was sent away while still sending: nobody reads this answer. */
  private static Optional<Refusal> hungUp(Throwable thrown) {
    return Causes.find(thrown, HttpClosedException.class)
        .map(gone -> Refusal.of(PlatformRule.MALFORMED, "?"));
  }

  private static Optional<Refusal> overload(Throwable thrown) {
    return Causes.find(thrown, RejectedExecutionException.class)
        .map(full -> Refusal.of(PlatformRule.DATABASE_BUSY).retryAfter(Duration.ofSeconds(2)));
  }
}
