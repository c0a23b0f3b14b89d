package org.shiliu.platform.audit.chain;

import java.util.Optional;

/**
 * What a verification found.
 *
 * @param broken the first thing that is not as it was written; empty when all is well
 * @param links how many links were checked
 * @param heads how many signed heads
 * @param exported how many exported heads they were compared with
 * @param waiting entries that the chain has not reached yet
 */
record Verdict(Optional<Finding> broken, long links, long heads, long exported, long waiting) {

  /** A sentence in both languages. */
  record Finding(String en, String zh) {

    static Finding of(String en, String zh, Object... arguments) {
      return new Finding(en.formatted(arguments), zh.formatted(arguments));
    }
  }

  /** Leaves the verification at the first finding. */
  static final class Broken extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    Broken(String en, String zh, Object... arguments) {
      super(en.formatted(arguments));
      finding = Finding.of(en, zh, arguments);
    }

    Finding finding() {
      return finding;
    }
  }
}
