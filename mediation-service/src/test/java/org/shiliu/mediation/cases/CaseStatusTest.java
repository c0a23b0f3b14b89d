package org.shiliu.mediation.cases;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.shiliu.platform.testing.Readme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The table of states, pair by pair, and the table of steps beside it. */
class CaseStatusTest {

  /** Written out by hand from the rules, §2, so that the enum can't agree with itself. */
  private static final Map<String, String> ARROWS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("DRAFT", "SUBMITTED WITHDRAWN"),
              Map.entry("SUBMITTED", "CONSENT_PENDING NOT_ACCEPTED TERMINATED WITHDRAWN"),
              Map.entry("CONSENT_PENDING", "ACCEPTED NOT_ACCEPTED TERMINATED WITHDRAWN"),
              Map.entry("ACCEPTED", "ASSIGNED TERMINATED WITHDRAWN"),
              Map.entry("ASSIGNED", "ACCEPTED IN_MEDIATION TERMINATED WITHDRAWN"),
              Map.entry(
                  "IN_MEDIATION",
                  "ACCEPTED AGREED_UNSIGNED AGREEMENT_EFFECTIVE TERMINATED WITHDRAWN"),
              Map.entry("AGREED_UNSIGNED", "AGREEMENT_EFFECTIVE TERMINATED WITHDRAWN"),
              Map.entry("AGREEMENT_EFFECTIVE", "PERFORMING"),
              Map.entry("PERFORMING", "CLOSED"),
              Map.entry("CLOSED", ""),
              Map.entry("NOT_ACCEPTED", ""),
              Map.entry("TERMINATED", ""),
              Map.entry("WITHDRAWN", "")));

  static Stream<Object[]> pairs() {
    return Arrays.stream(CaseStatus.values())
        .flatMap(from -> Arrays.stream(CaseStatus.values()).map(to -> new Object[] {from, to}));
  }

  @ParameterizedTest(name = "{0} to {1}")
  @MethodSource("pairs")
  void allowsExactlyTheArrowsOfTheRules(CaseStatus from, CaseStatus to) {
    boolean allowed = Set.of(ARROWS.get(from.name()).split(" ")).contains(to.name());
    assertEquals(allowed, from.next().contains(to));
  }

  @ParameterizedTest
  @EnumSource
  void everyArrowHasAStepAndEveryStepAnArrow(CaseStatus from) {
    Set<CaseStatus> reached = EnumSet.noneOf(CaseStatus.class);
    for (CaseStep step : CaseStep.possibleIn(from)) {
      reached.addAll(step.to());
    }
    assertTrue(reached.containsAll(from.next()), from + " has an arrow without a step");
  }

  @ParameterizedTest
  @EnumSource
  void everyStepLeadsSomewhereFromSomeStateOrStays(CaseStep step) {
    for (CaseStatus to : step.to()) {
      assertTrue(
          step.from().stream().anyMatch(from -> from.next().contains(to)),
          step + " can never lead to " + to);
    }
    assertTrue(!step.who().isEmpty() && !step.source().isBlank());
  }

  @ParameterizedTest
  @EnumSource
  void everyStateIsReachableAndLeadsToAnEnd(CaseStatus status) {
    assertTrue(status == CaseStatus.DRAFT || reach(CaseStatus.DRAFT).contains(status));
    assertTrue(
        status.ended() || reach(status).stream().anyMatch(CaseStatus::ended),
        status + " is a trap");
  }

  @Test
  void openIsFromSubmittedToPerforming() {
    Set<String> open = new TreeSet<>();
    Arrays.stream(CaseStatus.values()).filter(CaseStatus::open).forEach(s -> open.add(s.name()));
    assertEquals(
        Set.of(
            "SUBMITTED",
            "CONSENT_PENDING",
            "ACCEPTED",
            "ASSIGNED",
            "IN_MEDIATION",
            "AGREED_UNSIGNED",
            "AGREEMENT_EFFECTIVE",
            "PERFORMING"),
        open);
  }

  @Test
  void drawsItsOwnPicture() {
    String picture = CaseDiagram.mermaid();
    assertTrue(picture.startsWith("stateDiagram-v2\n"));
    assertTrue(picture.contains("  IN_MEDIATION --> AGREED_UNSIGNED\n"));
    long arrows =
        Arrays.stream(CaseStatus.values()).mapToLong(status -> status.next().size()).sum();
    assertEquals(arrows, picture.lines().filter(line -> !line.contains("[*]")).count() - 1);
  }

  private static Set<CaseStatus> reach(CaseStatus from) {
    Set<CaseStatus> all = EnumSet.noneOf(CaseStatus.class);
    Set<CaseStatus> news = from.next();
    while (!news.isEmpty()) {
      all.addAll(news);
      Set<CaseStatus> further = EnumSet.noneOf(CaseStatus.class);
      news.forEach(one -> further.addAll(one.next()));
      further.removeAll(all);
      news = further;
    }
    return all;
  }

  @Test
  void theReadmeShowsThisDiagram() {
    assertEquals(CaseDiagram.mermaid(), Readme.diagram("CaseStatus"));
  }
}
