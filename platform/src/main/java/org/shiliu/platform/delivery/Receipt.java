package org.shiliu.platform.delivery;

import java.time.Duration;
import java.util.Objects;

/** What became of one attempt to deliver a message; silence is never taken for a yes or a no. */
public sealed interface Receipt {

  /** The neighbour took the message, now or at an earlier attempt. */
  Receipt DELIVERED = new Delivered();

  /**
   * The neighbour lives, but the message's predecessor has not reached it.
   *
   * @param pause the shortest pause it asks for; zero when it asks for none
   */
  static Receipt notYet(Duration pause) {
    return new NotYet(pause);
  }

  /**
   * Nobody answered, or the answer says nothing about the message (a timeout, 401, 429, 5xx).
   *
   * @param reason for operators: a status or the kind of failure, never content
   */
  static Receipt silent(String reason) {
    return new Silent(reason);
  }

  /**
   * The neighbour will never take it; the courier compensates.
   *
   * @param code the neighbour's stable code
   * @param detail its sentence, for the person who caused the message
   */
  static Receipt refused(String code, String detail) {
    return new Refused(code, detail);
  }

  /** See {@link #DELIVERED}. */
  record Delivered() implements Receipt {}

  /** See {@link Receipt#notYet}. */
  record NotYet(Duration pause) implements Receipt {
    /** A pause is never absent, at most zero. */
    public NotYet {
      Objects.requireNonNull(pause);
    }
  }

  /** See {@link Receipt#silent}. */
  record Silent(String reason) implements Receipt {}

  /** See {@link Receipt#refused}. */
  record Refused(String code, String detail) implements Receipt {}
}
