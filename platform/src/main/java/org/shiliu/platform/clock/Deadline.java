package org.shiliu.platform.clock;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The end of a period, counted by {@link WorkingCalendar}.
 *
 * @param end 24:00 Asia/Shanghai of the last day, exclusive: the first instant that is too late
 * @param calendarKnown false when a year that was looked at has no published holidays, so that only
 *     Saturdays and Sundays were taken for rest days and the end may still move
 */
public record Deadline(Instant end, boolean calendarKnown) {

  /** The last day of the period, on which it can still be met. */
  public LocalDate lastDay() {
    return LocalDate.ofInstant(end, WorkingCalendar.ZONE).minusDays(1);
  }

  /** Whether it is too late at this instant; at the end itself it is. */
  public boolean isOver(Instant now) {
    return !now.isBefore(end);
  }
}
