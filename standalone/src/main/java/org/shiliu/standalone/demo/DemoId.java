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
  RESPONDENT(7),
  /** Wishes that a case has raised. */
  CASE_WISH(8),
  /** Duties of an agreement between the parties of a case. */
  OBLIGATION(9);

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
    return of(number, 0);
  }

  /**
   * The id of one of several things that belong to one row.
   *
   * @param number the row's number in its table, from 1 to 99
   * @param part which of them, from 1 to 9
   * @return a UUID whose last two digits are the row's number
   */
  UUID of(int number, int part) {
    return UUID.fromString(
        String.format("0199d00%d-0000-7000-800%d-0000000000%02d", kind, part, number));
  }
}
