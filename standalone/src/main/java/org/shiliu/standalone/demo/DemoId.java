package org.shiliu.standalone.demo;

import java.util.UUID;

/**
 * Ids of the demonstration's rows: the same on every machine, so that a start that was interrupted
 * goes on where it was, and the README can name them.
 */
public enum DemoId {
  /** Units; part of their accounts' tokens. */
  UNIT(0),
  /** Wishes. */
  WISH(1),
  /** Agreements of units. */
  AGREEMENT(2),
  /** Mediators. */
  MEDIATOR(3),
  /** Cases. */
  CASE(4),
  /** Mandates. */
  MANDATE(5),
  /** First parties of cases. */
  APPLICANT(6),
  /** Second parties of cases. */
  RESPONDENT(7);

  private final int kind;

  DemoId(int kind) {
    this.kind = kind;
  }

  /**
   * The id of one row.
   *
   * @param number the row's number in its table, from 1 to 99
   * @return a UUID whose last two digits are that number
   */
  public UUID of(int number) {
    return UUID.fromString(String.format("0199d00%d-0000-7000-8000-0000000000%02d", kind, number));
  }
}
