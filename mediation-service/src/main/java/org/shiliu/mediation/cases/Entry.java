package org.shiliu.mediation.cases;

import java.util.UUID;

import jakarta.annotation.Nullable;

/**
 * Who took a step, in which capacity, about which party, and why.
 *
 * @param actor an account, or {@code system}
 * @param confidential hidden from the parties
 */
public record Entry(
    String actor, Mover as, @Nullable UUID party, @Nullable String reason, boolean confidential) {

  static final String SYSTEM = "system";

  /** A clock ran out. */
  public static Entry bySystem() {
    return new Entry(SYSTEM, Mover.SYSTEM, null, null, false);
  }

  public static Entry of(String actor, Mover as) {
    return new Entry(actor, as, null, null, false);
  }

  public Entry about(UUID one) {
    return new Entry(actor, as, one, reason, confidential);
  }

  public Entry because(String why) {
    return new Entry(actor, as, party, why, confidential);
  }

  public Entry inConfidence() {
    return new Entry(actor, as, party, reason, true);
  }
}
