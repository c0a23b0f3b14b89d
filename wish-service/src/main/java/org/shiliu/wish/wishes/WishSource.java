package org.shiliu.wish.wishes;

/** How a wish came to the community's ear. */
public enum WishSource {
  /** Filed by the resident or a mandated relative in the app. */
  APP,
  /** Noted at a door-knocking visit. */
  VISIT,
  HOTLINE,
  /** A slip from the wish box. */
  BOX,
  /** Raised by a mediation case. */
  CASE,
  ACTIVITY
}
