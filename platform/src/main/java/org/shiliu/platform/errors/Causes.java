package org.shiliu.platform.errors;

import java.util.Optional;

/** Looks through what an exception was caused by. */
final class Causes {

  private static final int DEEPEST = 20;

  private Causes() {}

  /** The first of the kind, from the outside in. */
  static <T> Optional<T> find(Throwable thrown, Class<T> kind) {
    Throwable one = thrown;
    for (int depth = 0; one != null && depth < DEEPEST; depth++) {
      if (kind.isInstance(one)) {
        return Optional.of(kind.cast(one));
      }
      one = one.getCause();
    }
    return Optional.empty();
  }
}
