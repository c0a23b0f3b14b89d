package org.shiliu.wish.wishes;

import java.time.Instant;
import java.time.OffsetDateTime;

import org.junit.jupiter.api.Test;
import org.shiliu.platform.clock.WorkingCalendar;
import org.shiliu.wish.Settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Clocks by state and urgency, counted from a Friday noon in Shanghai. */
class DeadlinesTest {

  private static final Instant FRIDAY = at("2026-11-20T12:00:00+08:00");
  private final Deadlines deadlines = new Deadlines(new WorkingCalendar(), Settings.defaults());

  @Test
  void countsTheReviewInWorkingDays() {
    assertEquals(
        at("2026-11-27T00:00:00+08:00"),
        deadlines.of(WishStatusTest.in(WishStatus.SUBMITTED), FRIDAY).orElseThrow());
  }

  @Test
  void givesTheApprovalOneWorkingDay() {
    assertEquals(at("2026-11-24T00:00:00+08:00"), deadlines.approval(FRIDAY));
  }

  @Test
  void givesAnOrdinaryStartFiveDays() {
    assertEquals(
        at("2026-11-26T00:00:00+08:00"),
        deadlines.of(WishStatusTest.in(WishStatus.APPROVED), FRIDAY).orElseThrow());
  }

  @Test
  void givesFourteenDaysToFulfilWhereNoDayIsNamed() {
    assertEquals(
        at("2026-12-05T00:00:00+08:00"),
        deadlines.of(WishStatusTest.in(WishStatus.IN_PROGRESS), FRIDAY).orElseThrow());
  }

  @Test
  void givesTheResidentSevenDays() {
    assertEquals(
        at("2026-11-28T00:00:00+08:00"),
        deadlines.of(WishStatusTest.in(WishStatus.FULFILLED), FRIDAY).orElseThrow());
  }

  @Test
  void standsStillWhileTheCaseRunsAndThenGivesFiveWorkingDays() {
    Wish disputed = WishStatusTest.in(WishStatus.DISPUTED);
    assertEquals(true, deadlines.of(disputed, FRIDAY).isEmpty());
    disputed.caseEnded(FRIDAY);
    assertEquals(at("2026-11-28T00:00:00+08:00"), deadlines.of(disputed, FRIDAY).orElseThrow());
  }

  @Test
  void runsNoClockAtAnEnd() {
    for (WishStatus status : WishStatus.values()) {
      if (status.isEnd()) {
        assertEquals(true, deadlines.of(WishStatusTest.in(status), FRIDAY).isEmpty());
      }
    }
  }

  private static Instant at(String time) {
    return OffsetDateTime.parse(time).toInstant();
  }
}
