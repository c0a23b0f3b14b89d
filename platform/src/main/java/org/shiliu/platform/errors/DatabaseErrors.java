package org.shiliu.platform.errors;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.persistence.QueryTimeoutException;

import org.hibernate.StaleStateException;
import org.shiliu.platform.refusal.PlatformRule;
import org.shiliu.platform.refusal.Refusal;

/** What the database and its pool can say no to, by SQL state (PostgreSQL's appendix A). */
final class DatabaseErrors {

  private static final Duration PAUSE = Duration.ofSeconds(2);

  private DatabaseErrors() {}

  /**
   * The refusal for a failure of the database; empty when the failure is none or is our own
   * mistake.
   *
   * @param conditional whether the request named the version it saw (If-Match)
   */
  static Optional<Refusal> refusal(Throwable thrown, boolean conditional) {
    if (any(thrown, OptimisticLockException.class) || any(thrown, StaleStateException.class)) {
      return Optional.of(
          Refusal.of(conditional ? PlatformRule.STALE_VERSION : PlatformRule.CHANGED_MEANWHILE));
    }
    if (any(thrown, PessimisticLockException.class)
        || any(thrown, LockTimeoutException.class)
        || any(thrown, QueryTimeoutException.class)) {
      return Optional.of(busy());
    }
    return Causes.find(thrown, SQLException.class).flatMap(DatabaseErrors::byState);
  }

  private static Optional<Refusal> byState(SQLException failure) {
    String state = failure.getSQLState();
    if (state == null) {
      // The pool's own "acquisition timeout" carries no state.
      return Optional.of(busy());
    }
    return switch (state) {
      case "23505", "23P01" -> Optional.of(Refusal.of(PlatformRule.ALREADY_EXISTS));
      // A row outside the caller's communities, stopped by row-level security.
      case "42501" -> Optional.of(Refusal.of(PlatformRule.NOT_FOUND));
      // Serialization failure, deadlock, lock not available, statement cancelled.
      case "40001", "40P01", "55P03", "57014" -> Optional.of(busy());
      default -> connectionOrResources(state) ? Optional.of(busy()) : Optional.empty();
    };
  }

  private static boolean connectionOrResources(String state) {
    return state.startsWith("08") || state.startsWith("53") || state.startsWith("57P");
  }

  private static Refusal busy() {
    return Refusal.of(PlatformRule.DATABASE_BUSY).retryAfter(PAUSE);
  }

  private static boolean any(Throwable thrown, Class<? extends Throwable> kind) {
    return Causes.find(thrown, kind).isPresent();
  }
}
