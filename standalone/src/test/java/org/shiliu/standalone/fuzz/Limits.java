package org.shiliu.standalone.fuzz;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the HTTP server answers before any code of ours is asked, or what is no matter of a single
 * operation. The one list of exceptions; everything else is held against the document.
 */
final class Limits {
  /** A control character anywhere, or a header name that is no token. */
  private static final Pattern UNREADABLE =
      Pattern.compile(
          "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]|\\n(?![!#$%&'*+.^_`|~0-9A-Za-z-]+:)");

  /** The server's largest request line and head; beyond them it reads no further. */
  private static final int LONGEST_LINE = 4096;

  private static final int LARGEST_HEAD = 20 * 1024;

  private Limits() {}

  /**
   * A request whose head cannot be taken apart, which the HTTP server below the router answers with
   * a bare 400, 414 or 431 and closes: it offers no place to write another answer.
   */
  static boolean bareAnswer(Draft draft, Answer answer) {
    return Set.of(400, 414, 431).contains(answer.status()) && unreadable(draft);
  }

  private static boolean unreadable(Draft draft) {
    return UNREADABLE.matcher(draft.head()).find()
        || draft.target().length() > LONGEST_LINE - 100
        || draft.head().length() > LARGEST_HEAD;
  }

  /**
   * A body sent where none is taken: it may be too large, or of a media type that the server does
   * not like, though the operation knows neither.
   */
  static boolean ofHttpItself(Draft draft, Answer answer) {
    return Set.of(413, 415).contains(answer.status()) && draft.operation.bodies().isEmpty();
  }
}
