package org.shiliu.mediation.exchange;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** Judges, over the parties of open cases, whether a person and a unit stand against each other. */
final class Opposition {

  /**
   * One party of an open case, seen with the question's eyes.
   *
   * @param applicant which of the two sides
   * @param person surely the person asked about
   * @param unit surely the unit asked about
   * @param someUnit an organisation that can't be told apart, so it may be the unit
   * @param somePerson a person who can't be told apart, so it may be the person
   */
  record Seen(
      UUID caseId,
      boolean applicant,
      boolean person,
      boolean unit,
      boolean someUnit,
      boolean somePerson) {}

  private Opposition() {}

  /** UNKNOWN only when no case makes it a sure YES. */
  static ConflictVerdict judge(List<Seen> parties) {
    if (opposed(parties, Seen::person, Seen::unit)) {
      return ConflictVerdict.YES;
    }
    boolean perhaps =
        opposed(parties, Seen::person, Seen::someUnit)
            || opposed(parties, Seen::somePerson, Seen::unit);
    return perhaps ? ConflictVerdict.UNKNOWN : ConflictVerdict.NO;
  }

  private static boolean opposed(List<Seen> parties, Predicate<Seen> one, Predicate<Seen> other) {
    return parties.stream()
        .filter(one)
        .anyMatch(
            left ->
                parties.stream()
                    .filter(other)
                    .anyMatch(
                        right ->
                            right.caseId().equals(left.caseId())
                                && right.applicant() != left.applicant()));
  }
}
