package org.shiliu.wish.mandates;

/** How the resident's will is proven. */
public enum Proof {
  /** Granted by the resident, signed in. */
  APP,
  /** An officer called the resident back. */
  PHONE,
  /** An officer holds the signed paper. */
  PAPER
}
