package org.shiliu.mediation.parties;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.shiliu.platform.refusal.Refusal;

/** Whether the parties of one case are different people, each on one side. */
public final class PartyCheck {

  /** A telephone and an identity number, see {@link org.shiliu.platform.secrets.Pseudonyms}. */
  private static final int BOTH_NUMBERS = 2;

  private PartyCheck() {}

  /** Refuses with PARTY_NAMED_TWICE → 422 when two parties were given the same id. */
  public static void requireIds(List<NewParty> named) {
    Set<UUID> seen = new HashSet<>();
    for (int i = 0; i < named.size(); i++) {
      UUID id = named.get(i).id();
      if (id != null && !seen.add(id)) {
        throw Refusal.of(PartyRule.PARTY_NAMED_TWICE).at("parties[" + i + "].id");
      }
    }
  }

  /**
   * Compares all parties of a case.
   *
   * @throws Refusal AGAINST_ONESELF → 422 when two sides have an account, a unit or a number in
   *     common; PARTY_NAMED_TWICE → 422 when one side has an account or a unit twice; each at the
   *     later party
   */
  public static void require(List<Party> all) {
    for (Party later : all) {
      for (Party earlier : all) {
        if (earlier.ordinal() < later.ordinal()) {
          compare(later, earlier, "parties[" + later.ordinal() + "].");
        }
      }
    }
  }

  /** Compares the party that has just been described with the others; refuses as the other. */
  public static void require(Party described, List<Party> all) {
    all.stream()
        .filter(other -> !other.id().equals(described.id()))
        .forEach(other -> compare(described, other, ""));
  }

  /** Refuses with AGAINST_ONESELF → 422 when the account is of the other side of the party. */
  public static void requireSpeaker(Party party, String account, List<Party> all) {
    boolean opposed =
        account != null
            && all.stream()
                .anyMatch(other -> other.side() != party.side() && other.is(account, null));
    if (opposed) {
      throw Refusal.of(PartyRule.AGAINST_ONESELF).at("account");
    }
  }

  private static void compare(Party one, Party other, String place) {
    boolean opposed = one.side() != other.side();
    PartyRule rule = opposed ? PartyRule.AGAINST_ONESELF : PartyRule.PARTY_NAMED_TWICE;
    String account = one.sub();
    if (account != null && (opposed ? other.is(account, null) : account.equals(other.sub()))) {
      throw Refusal.of(rule).at(place + "account");
    }
    if (one.unitId() != null && Objects.equals(one.unitId(), other.unitId())) {
      throw Refusal.of(rule).at(place + "organisation.unitId");
    }
    // On one side a family may share its telephone.
    if (opposed && sameNumber(one.reference().pseudonyms(), other.reference().pseudonyms())) {
      throw Refusal.of(rule).at(place + "person");
    }
  }

  /** Where both identity numbers are known, they decide: a couple may share its telephone. */
  private static boolean sameNumber(List<String> one, List<String> other) {
    if (one.size() == BOTH_NUMBERS && other.size() == BOTH_NUMBERS) {
      return one.get(1).equals(other.get(1));
    }
    return !Collections.disjoint(one, other);
  }
}
