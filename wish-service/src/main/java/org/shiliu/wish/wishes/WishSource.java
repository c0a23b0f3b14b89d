package org.shiliu.wish.wishes;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a wish came to the community's ear. */
@Schema(description = "Where a wish was heard; the list may grow || 心愿来源，取值可能增加")
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
