package org.shiliu.wish.wishes;

import java.time.Duration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How urgent a wish is, independent of its category. RED clocks run round the clock, in hours. */
@Schema(description = "RED emergency, YELLOW soon, BLUE ordinary || 红色紧急、黄色较急、蓝色一般")
public enum Urgency {
  RED(3, Duration.ofHours(24)),
  YELLOW(7, Duration.ofDays(3)),
  BLUE(14, Duration.ofDays(5));

  private final int fulfilWithinDays;
  private final Duration startWithin;

  Urgency(int fulfilWithinDays, Duration startWithin) {
    this.fulfilWithinDays = fulfilWithinDays;
    this.startWithin = startWithin;
  }

  /** Calendar days for fulfilment where the wish names no day: 3, 7, 14. */
  public int fulfilWithinDays() {
    return fulfilWithinDays;
  }

  /** The longest pause between approval and start: 24 h, 3 d, 5 d. */
  public Duration startWithin() {
    return startWithin;
  }
}
