package org.shiliu.wish.wishes;

/** Groups of fields of a wish that are shown or left out together. */
public enum WishField {
  /**
   * Title, kind, category, urgency, community, need-by, size, home visit, language, state and its
   * clock.
   */
  OPEN,
  /** Details, items, cost: they tell illness and need. */
  NEED,
  /** Those contact fields that the category's row of the privacy table allows. */
  CONTACT,
  /** Source, relation, consent, child, place of a place's wish. */
  FILING,
  /** The officer's decision. */
  REVIEW,
  /** Which claim holds it. */
  HOLDER
}
