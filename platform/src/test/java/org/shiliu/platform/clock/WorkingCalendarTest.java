package org.shiliu.platform.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class WorkingCalendarTest {

  private final WorkingCalendar calendar = new WorkingCalendar();

  private static Instant noon(String day) {
    return LocalDate.parse(day).atTime(LocalTime.NOON).atZone(WorkingCalendar.ZONE).toInstant();
  }

  @ParameterizedTest(name = "{1} working days after {0} end on {2}")
  @CsvSource({
    "2026-03-02, 1, 2026-03-03",
    "2026-03-02, 3, 2026-03-05",
    "2026-03-05, 1, 2026-03-06",
    "2026-03-06, 1, 2026-03-09",
    "2026-03-07, 1, 2026-03-09",
    "2026-03-08, 1, 2026-03-09",
    // National Day 2026: 1–7 October off, Saturday the 10th worked, 20 September worked
    "2026-09-29, 1, 2026-09-30",
    "2026-09-30, 1, 2026-10-08",
    "2026-10-01, 1, 2026-10-08",
    "2026-10-07, 1, 2026-10-08",
    "2026-09-30, 3, 2026-10-10",
    "2026-09-30, 4, 2026-10-12",
    "2026-09-18, 1, 2026-09-20",
    "2026-09-24, 1, 2026-09-28",
    // Spring Festival 2026: 15–23 February off, Saturdays 14 and 28 February worked
    "2026-02-13, 1, 2026-02-14",
    "2026-02-13, 2, 2026-02-24",
    "2026-02-14, 1, 2026-02-24",
    "2026-02-23, 1, 2026-02-24",
    "2026-02-27, 1, 2026-02-28",
    "2026-02-28, 1, 2026-03-02",
    // over the turn of a year that is published on both sides
    "2025-12-31, 1, 2026-01-04",
    "2025-12-31, 2, 2026-01-05"
  })
  void countsWorkingDays(String from, int days, String last) {
    Deadline deadline = calendar.afterWorkingDays(noon(from), days);
    assertEquals(LocalDate.parse(last), deadline.lastDay());
    assertTrue(deadline.calendarKnown());
  }

  @ParameterizedTest(name = "{1} days after {0} end on {2}")
  @CsvSource({
    "2026-03-02, 1, 2026-03-03",
    "2026-03-02, 4, 2026-03-06",
    "2026-03-02, 5, 2026-03-09",
    "2026-03-02, 6, 2026-03-09",
    "2026-03-02, 7, 2026-03-09",
    // the day before, on and after the National Day holidays
    "2026-09-23, 7, 2026-09-30",
    "2026-09-24, 7, 2026-10-08",
    "2026-09-30, 7, 2026-10-08",
    "2026-10-01, 7, 2026-10-08",
    "2026-10-02, 7, 2026-10-09",
    // a make-up working Saturday is no rest day: the period ends on it
    "2026-10-03, 7, 2026-10-10",
    "2026-10-04, 7, 2026-10-12",
    // the day before, on and after the Spring Festival
    "2026-02-07, 7, 2026-02-14",
    "2026-02-08, 7, 2026-02-24",
    "2026-02-16, 7, 2026-02-24",
    "2026-02-17, 7, 2026-02-24",
    "2026-02-18, 7, 2026-02-25",
    "2026-10-26, 30, 2026-11-25"
  })
  void movesTheEndPastRestDays(String from, int days, String last) {
    Deadline deadline = calendar.afterDays(noon(from), days);
    assertEquals(LocalDate.parse(last), deadline.lastDay());
    assertTrue(deadline.calendarKnown());
  }

  @ParameterizedTest(name = "{1} months after {0} end on {2}")
  @CsvSource({
    "2026-03-10, 1, 2026-04-10",
    // no 31st: the last day of the month, a make-up working Saturday in 2026
    "2026-01-31, 1, 2026-02-28",
    "2026-03-31, 1, 2026-04-30",
    "2026-05-31, 1, 2026-06-30",
    // ends in holidays
    "2026-09-01, 1, 2026-10-08",
    "2026-09-07, 1, 2026-10-08",
    "2026-09-08, 1, 2026-10-08",
    "2026-09-09, 1, 2026-10-09",
    "2026-01-14, 1, 2026-02-14",
    "2026-01-15, 1, 2026-02-24",
    "2025-12-31, 2, 2026-02-28"
  })
  void endsMonthsOnTheCorrespondingDay(String from, int months, String last) {
    Deadline deadline = calendar.afterMonths(noon(from), months);
    assertEquals(LocalDate.parse(last), deadline.lastDay());
    assertTrue(deadline.calendarKnown());
  }

  @ParameterizedTest(name = "{1} months after {0} end on {2}, by Saturdays and Sundays alone")
  @CsvSource({
    "2028-01-31, 1, 2028-02-29",
    "2028-02-29, 12, 2029-02-28",
    "2027-01-31, 1, 2027-03-01",
    "2026-12-31, 2, 2027-03-01"
  })
  void knowsTheLeapYear(String from, int months, String last) {
    Deadline deadline = calendar.afterMonths(noon(from), months);
    assertEquals(LocalDate.parse(last), deadline.lastDay());
    assertFalse(deadline.calendarKnown());
  }

  @Test
  void saysWhenAYearHasNoCalendar() {
    assertTrue(calendar.knows(2026));
    assertFalse(calendar.knows(2027));
    Deadline overTheYear = calendar.afterWorkingDays(noon("2026-12-31"), 1);
    assertEquals(LocalDate.parse("2027-01-01"), overTheYear.lastDay());
    assertFalse(overTheYear.calendarKnown());
    Deadline october = calendar.afterWorkingDays(noon("2027-09-30"), 1);
    assertEquals(LocalDate.parse("2027-10-01"), october.lastDay());
    assertFalse(october.calendarKnown());
    assertTrue(calendar.afterDays(noon("2026-12-30"), 1).calendarKnown());
    assertFalse(calendar.afterDays(noon("2026-12-30"), 2).calendarKnown());
  }

  @Test
  void endsAtMidnightInShanghai() {
    Deadline deadline = calendar.afterDays(noon("2026-03-02"), 2);
    Instant midnight = OffsetDateTime.parse("2026-03-05T00:00:00+08:00").toInstant();
    assertEquals(midnight, deadline.end());
    assertFalse(deadline.isOver(midnight.minusNanos(1)));
    assertTrue(deadline.isOver(midnight));
    assertTrue(deadline.isOver(midnight.plusNanos(1)));
  }

  @Test
  void takesTheFirstDayFromShanghaiNotFromGreenwich() {
    Instant before = OffsetDateTime.parse("2026-03-02T23:59:59+08:00").toInstant();
    Instant after = OffsetDateTime.parse("2026-03-03T00:00:00+08:00").toInstant();
    assertEquals(LocalDate.parse("2026-03-03"), calendar.afterWorkingDays(before, 1).lastDay());
    assertEquals(LocalDate.parse("2026-03-04"), calendar.afterWorkingDays(after, 1).lastDay());
  }

  @Test
  void agreesWithCountingDayByDayThroughTwoYears() {
    for (LocalDate day = LocalDate.of(2025, 1, 1);
        day.isBefore(LocalDate.of(2026, 12, 1));
        day = day.plusDays(1)) {
      LocalDate expected = day;
      for (int left = 3; left > 0; ) {
        expected = expected.plusDays(1);
        left -= calendar.isRestDay(expected) ? 0 : 1;
      }
      assertEquals(expected, calendar.afterWorkingDays(noon(day.toString()), 3).lastDay());
      assertFalse(calendar.isRestDay(calendar.afterDays(noon(day.toString()), 7).lastDay()));
      assertFalse(calendar.isRestDay(calendar.afterMonths(noon(day.toString()), 1).lastDay()));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, WorkingCalendar.LONGEST + 1})
  void refusesAPeriodOutOfBounds(int length) {
    Instant from = noon("2026-03-02");
    assertThrows(IllegalArgumentException.class, () -> calendar.afterWorkingDays(from, length));
    assertThrows(IllegalArgumentException.class, () -> calendar.afterDays(from, length));
    assertThrows(IllegalArgumentException.class, () -> calendar.afterMonths(from, length));
  }
}
