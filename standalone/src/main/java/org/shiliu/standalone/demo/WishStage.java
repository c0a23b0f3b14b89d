package org.shiliu.standalone.demo;

/** How far a wish of the demonstration is taken; the two last are ways off the main road. */
enum WishStage {
  DRAFT,
  SUBMITTED,
  PUBLISHED,
  CLAIMED,
  APPROVED,
  IN_PROGRESS,
  FULFILLED,
  CONFIRMED,
  /** Fulfilled, said twice to be not done, and its case withdrawn: an officer decides. */
  DISPUTED,
  /** Claimed, and the mediation service can't tell whether the two sides stand in a case. */
  UNCLEAR;

  static WishStage of(Csv.Row row) {
    return valueOf(row.get("stage"));
  }

  /** Whether a wish at this stage has come by that stage. */
  boolean includes(WishStage earlier) {
    WishStage end =
        switch (this) {
          case DISPUTED -> FULFILLED;
          case UNCLEAR -> CLAIMED;
          default -> this;
        };
    return this == earlier || end.compareTo(earlier) >= 0;
  }
}
