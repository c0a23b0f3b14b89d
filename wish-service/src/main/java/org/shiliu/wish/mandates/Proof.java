package org.shiliu.wish.mandates;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the resident's will is proven. */
@Schema(description = "How a mandate was proven || 委托核实方式")
public enum Proof {
  /** Granted by the resident, signed in. */
  APP,
  /** An officer called the resident back. */
  PHONE,
  /** An officer holds the signed paper. */
  PAPER
}
