package org.shiliu.mediation.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.shiliu.mediation.jurisdictions.Jurisdictions;
import org.shiliu.mediation.jurisdictions.JurisdictionsFor;
import org.shiliu.platform.clock.WorkingCalendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The periods of §3, on the day before, on, and after. */
class ClocksTest {

  private static final String HERE = "nancheng";
  private final Clocks clocks =
      new Clocks(new WorkingCalendar(), JurisdictionsFor.communities(Map.of()));

  private static Instant at(String time) {
    return OffsetDateTime.parse(time + "+08:00").toInstant();
  }

  @Test
  void consentMayBeGivenForSevenDaysToTheEndOfTheLast() {
    Instant due = clocks.consentDue(HERE, at("2026-03-02T09:30:00"));
    assertEquals(at("2026-03-10T00:00:00"), due);
    assertTrue(at("2026-03-08T23:59:59").isBefore(due));
    assertTrue(at("2026-03-09T23:59:59").isBefore(due));
    assertFalse(at("2026-03-10T00:00:00").isBefore(due));
  }

  @Test
  void aPeriodThatEndsOnASundayEndsOnMonday() {
    assertEquals(at("2026-03-17T00:00:00"), clocks.consentDue(HERE, at("2026-03-08T20:00:00")));
    assertEquals(at("2026-03-17T00:00:00"), clocks.consentDue(HERE, at("2026-03-09T20:00:00")));
    assertEquals(at("2026-03-18T00:00:00"), clocks.consentDue(HERE, at("2026-03-10T20:00:00")));
  }

  @Test
  void mediationLastsOneMonthFromAcceptance() {
    Instant due = clocks.mediationDue(HERE, at("2026-01-31T10:00:00"));
    assertEquals(at("2026-03-01T00:00:00"), due, "28 February is a Saturday, but a working one");
    assertEquals(at("2026-04-14T00:00:00"), clocks.mediationDue(HERE, at("2026-03-13T10:00:00")));
  }

  @Test
  void aMediatorConfirmsWithinThreeWorkingDays() {
    Instant due = clocks.mediatorDue(HERE, at("2026-09-30T15:00:00"));
    assertEquals(
        at("2026-10-11T00:00:00"), due, "the holiday doesn't count, Saturday the 10th does");
  }

  @Test
  void everyStateSaysWhoMovesNext() {
    Case matter = draft();
    assertEquals(new NextStep(Mover.APPLICANT, CaseStep.SUBMIT, null), clocks.next(matter));
    Instant monday = at("2026-03-02T09:00:00");
    matter.submit(null, false, monday);
    NextStep first = clocks.next(matter);
    assertEquals(Mover.OFFICER, first.who());
    assertEquals(OffsetDateTime.parse("2026-03-03T09:00:00+08:00"), first.by());
    matter.askConsent(clocks.consentDue(HERE, monday), monday);
    assertEquals(CaseStep.GIVE_CONSENT, clocks.next(matter).what());
    matter.consented(true, monday);
    assertEquals(new NextStep(Mover.OFFICER, CaseStep.ACCEPT, null), clocks.next(matter));
    matter.accept(
        DisputeType.NEIGHBOURS, "qian", "brief", clocks.mediationDue(HERE, monday), monday);
    assertEquals(Mover.DIRECTOR, clocks.next(matter).who());
    matter.assign(CaseStep.ASSIGN, monday);
    assertEquals(CaseStep.CONFIRM_MEDIATOR, clocks.next(matter).what());
    assertEquals(OffsetDateTime.parse("2026-03-06T00:00:00+08:00"), clocks.next(matter).by());
    matter.confirmMediator(monday);
    assertEquals(CaseStep.START, clocks.next(matter).what());
    matter.start(monday);
    assertEquals(OffsetDateTime.parse("2026-04-03T00:00:00+08:00"), clocks.next(matter).by());
    matter.agree(monday);
    assertEquals(CaseStep.SIGN, clocks.next(matter).what());
    matter.becomeEffective(CaseStep.SEAL, monday, monday);
    assertEquals(CaseStep.BEGIN_PERFORMANCE, clocks.next(matter).what());
    matter.beginPerformance(LocalDate.parse("2026-03-17"), monday);
    assertEquals(OffsetDateTime.parse("2026-03-18T00:00:00+08:00"), clocks.next(matter).by());
    matter.close(ClosingResult.PERFORMED, null, monday);
    assertNull(clocks.next(matter));
  }

  @Test
  void aProfileCanDemandWriting() {
    Jurisdictions all = JurisdictionsFor.communities(Map.of("haishu", "ningbo"));
    assertTrue(all.of("haishu").demandsWriting(false, false));
    assertTrue(all.of("haishu").demandsWriting(true, true));
    assertFalse(all.of("haishu").demandsWriting(true, false));
    assertFalse(all.of(HERE).demandsWriting(false, true));
  }

  @Test
  void aProfileThatDoesNotExistStopsTheStart() {
    Map<String, String> wrong = Map.of(HERE, "nowhere");
    assertThrows(IllegalStateException.class, () -> JurisdictionsFor.communities(wrong));
  }

  private static Case draft() {
    NewCase filed =
        new NewCase(
            null,
            HERE,
            DisputeType.NEIGHBOURS,
            null,
            CaseSource.ON_APPLICATION,
            null,
            null,
            "facts",
            List.of("request"),
            List.of());
    Filing filing = Filing.of(filed, "resident-li", Mover.APPLICANT);
    return Case.file(UUID.randomUUID(), HERE, filing, null, at("2026-03-01T09:00:00"));
  }
}
