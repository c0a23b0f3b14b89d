package org.shiliu.platform.clock;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

import jakarta.inject.Singleton;

/**
 * Counts legal periods (Civil Code 201–203) with the national holidays as data by year.
 *
 * <p>The day on which a period begins does not count. A period ends at 24:00 Asia/Shanghai of its
 * last day. A rest day is a published holiday, or a Saturday or Sunday that is not a published
 * make-up working day (调休). The calendar knows no state: one instance serves all.
 */
@Singleton
public class WorkingCalendar {

  /** The zone in which days begin and end. */
  public static final ZoneId ZONE = DatabaseClock.ZONE;

  /** The longest period that is counted, in days, working days or months. */
  public static final int LONGEST = 3650;

  private final Set<Integer> knownYears = new HashSet<>();
  private final Set<LocalDate> daysOff = new HashSet<>();
  private final Set<LocalDate> makeUpDays = new HashSet<>();

  /** Reads the published years from {@code holidays.csv} beside this class. */
  public WorkingCalendar() {
    try (var in = WorkingCalendar.class.getResourceAsStream("holidays.csv");
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().skip(1).filter(line -> !line.isBlank()).forEach(this::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(String line) {
    String[] cells = line.split(",");
    LocalDate date = LocalDate.parse(cells[0]);
    knownYears.add(date.getYear());
    switch (cells[1]) {
      case "OFF" -> daysOff.add(date);
      case "WORK" -> makeUpDays.add(date);
      default -> throw new IllegalStateException("holidays.csv: neither OFF nor WORK: " + line);
    }
  }

  /**
   * The end of the n-th working day after the day of {@code from}; make-up working days count.
   *
   * @param days 1 to {@link #LONGEST}
   */
  public Deadline afterWorkingDays(Instant from, int days) {
    Count count = new Count(day(from));
    for (int left = bounded(days); left > 0; ) {
      count.move(count.day.plusDays(1));
      if (!isRestDay(count.day)) {
        left--;
      }
    }
    return count.deadline();
  }

  /**
   * The end of the n-th calendar day after the day of {@code from}, moved past rest days (CC 203).
   *
   * @param days 1 to {@link #LONGEST}
   */
  public Deadline afterDays(Instant from, int days) {
    return pastRestDays(day(from).plusDays(bounded(days)));
  }

  /**
   * The end of the corresponding day n months later, or of that month's last day when it has none
   * (CC 202), moved past rest days (CC 203).
   *
   * @param months 1 to {@link #LONGEST}
   */
  public Deadline afterMonths(Instant from, int months) {
    return pastRestDays(day(from).plusMonths(bounded(months)));
  }

  /** Whether nobody is expected to work on this day. */
  public boolean isRestDay(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return daysOff.contains(day) || (weekend && !makeUpDays.contains(day));
  }

  /** Whether the holidays of this year are published here. */
  public boolean knows(int year) {
    return knownYears.contains(year);
  }

  private Deadline pastRestDays(LocalDate last) {
    Count count = new Count(last);
    while (isRestDay(count.day)) {
      count.move(count.day.plusDays(1));
    }
    return count.deadline();
  }

  /** The day reached so far, and whether every day looked at lies in a published year. */
  private final class Count {
    private LocalDate day;
    private boolean known = true;

    Count(LocalDate day) {
      move(day);
    }

    void move(LocalDate next) {
      day = next;
      known &= knows(next.getYear());
    }

    Deadline deadline() {
      return new Deadline(day.plusDays(1).atStartOfDay(ZONE).toInstant(), known);
    }
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(Objects.requireNonNull(instant), ZONE);
  }

  private static int bounded(int length) {
    if (length < 1 || length > LONGEST) {
      throw new IllegalArgumentException("a period is 1 to " + LONGEST + " long, not " + length);
    }
    return length;
  }
}
