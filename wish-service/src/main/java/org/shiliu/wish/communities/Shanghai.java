package org.shiliu.wish.communities;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

import org.shiliu.platform.clock.WorkingCalendar;

/** Instants as people in the communities read them. */
public final class Shanghai {

  private static final ZoneId ZONE = WorkingCalendar.ZONE;

  private Shanghai() {}

  /** The instant with the offset +08:00; null stays null. */
  public static OffsetDateTime time(Instant instant) {
    return instant == null ? null : instant.atZone(ZONE).toOffsetDateTime();
  }

  /** The day on which the instant falls. */
  public static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }

  /** 24:00 of the day: the first instant that is too late. */
  public static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ZONE).toInstant();
  }
}
