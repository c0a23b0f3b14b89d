package org.shiliu.wish.wishes;

import java.util.EnumSet;
import java.util.Set;

/** Who looks at a wish; the one table of what each may see. Source: PIPL art. 6, house rule. */
public enum Viewer {
  BENEFICIARY,
  RELATIVE,
  FILER,
  OFFICER,
  DIRECTOR,
  /** A unit looking at an open wish. */
  UNIT,
  /** The unit whose claim lives but is not approved, or is masked again. */
  CLAIMER,
  /** The unit whose approved claim lives. */
  APPROVED_CLAIMER;

  /** The groups of fields that this viewer sees; what is not named is absent from the answer. */
  public Set<WishField> sees() {
    return switch (this) {
      case BENEFICIARY, RELATIVE, FILER, OFFICER -> EnumSet.allOf(WishField.class);
      case DIRECTOR -> EnumSet.of(WishField.OPEN, WishField.REVIEW, WishField.HOLDER);
      case UNIT -> EnumSet.of(WishField.OPEN);
      case CLAIMER -> EnumSet.of(WishField.OPEN, WishField.HOLDER);
      case APPROVED_CLAIMER ->
          EnumSet.of(WishField.OPEN, WishField.HOLDER, WishField.NEED, WishField.CONTACT);
    };
  }

  /** Whether this viewer sees the group. */
  public boolean sees(WishField group) {
    return sees().contains(group);
  }
}
