package org.shiliu.mediation.exchange;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.shiliu.mediation.exchange.Opposition.Seen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.shiliu.mediation.exchange.Opposition.judge;

class OppositionTest {

  private static final UUID CASE = UUID.randomUUID();
  private static final UUID OTHER = UUID.randomUUID();

  @Test
  void whoIsInNoCaseStandsAgainstNobody() {
    assertEquals(ConflictVerdict.NO, judge(List.of()));
  }

  @Test
  void opposingSidesOfOneCaseAreAConflict() {
    assertEquals(ConflictVerdict.YES, judge(List.of(person(CASE, true), unit(CASE, false))));
    assertEquals(ConflictVerdict.YES, judge(List.of(unit(CASE, true), person(CASE, false))));
  }

  @Test
  void theSameSideAndDifferentCasesAreNone() {
    assertEquals(ConflictVerdict.NO, judge(List.of(person(CASE, true), unit(CASE, true))));
    assertEquals(ConflictVerdict.NO, judge(List.of(person(CASE, true), unit(OTHER, false))));
  }

  @Test
  void anOpponentWhoCannotBeToldApartIsUnknown() {
    Seen someUnit = new Seen(CASE, false, false, false, true, false);
    Seen somePerson = new Seen(CASE, false, false, false, false, true);
    assertEquals(ConflictVerdict.UNKNOWN, judge(List.of(person(CASE, true), someUnit)));
    assertEquals(ConflictVerdict.UNKNOWN, judge(List.of(unit(CASE, true), somePerson)));
    assertEquals(ConflictVerdict.NO, judge(List.of(unit(CASE, true), someUnit)));
  }

  @Test
  void aSureConflictOutweighsADoubt() {
    Seen someUnit = new Seen(OTHER, false, false, false, true, false);
    assertEquals(
        ConflictVerdict.YES,
        judge(List.of(person(OTHER, true), someUnit, person(CASE, true), unit(CASE, false))));
  }

  private static Seen person(UUID matter, boolean applicant) {
    return new Seen(matter, applicant, true, false, false, false);
  }

  private static Seen unit(UUID matter, boolean applicant) {
    return new Seen(matter, applicant, false, true, false, false);
  }
}
