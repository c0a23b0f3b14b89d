package org.shiliu.wish.mandates;

/** What a relative may do for the resident. */
public enum MandateScope {
  FILE,
  FOLLOW,
  CONFIRM
}
