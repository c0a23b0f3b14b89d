package org.shiliu.wish.wishes;

/** Whose move a wish waits for. */
public enum Mover {
  SUBMITTER,
  OFFICER,
  UNIT,
  BENEFICIARY,
  CASE,
  NOBODY
}
