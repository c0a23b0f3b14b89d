package org.shiliu.mediation.agreements;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shiliu.mediation.agreements.Effectiveness.Act;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** An agreement takes effect with the last of the three acts, in whatever order they come. */
class EffectivenessTest {

  private static final UUID LI = new UUID(0, 1);
  private static final UUID WANG = new UUID(0, 2);
  private static final List<UUID> PARTIES = List.of(LI, WANG);
  private static final Instant DAY = Instant.parse("2026-11-24T02:00:00Z");

  private record Who(Signer signer, UUID party) {}

  private static final List<Who> ALL =
      List.of(
          new Who(Signer.PARTY, LI),
          new Who(Signer.PARTY, WANG),
          new Who(Signer.MEDIATOR, null),
          new Who(Signer.COMMITTEE, null));

  static Stream<List<Who>> orders() {
    List<List<Who>> found = new ArrayList<>();
    permute(new ArrayList<>(), new ArrayList<>(ALL), found);
    return found.stream();
  }

  @ParameterizedTest
  @MethodSource("orders")
  void takesEffectWithTheLastActInEveryOrder(List<Who> order) {
    List<Act> acts = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      Instant at = DAY.plusSeconds(86_400L * i);
      acts.add(new Act(order.get(i).signer(), order.get(i).party(), at));
      Optional<Instant> effective = Effectiveness.of(PARTIES, acts);
      assertEquals(i == 3 ? Optional.of(at) : Optional.empty(), effective);
    }
  }

  @Test
  void twoSignaturesOfOnePartyAreNotTwoParties() {
    List<Act> acts =
        List.of(
            new Act(Signer.PARTY, LI, DAY),
            new Act(Signer.PARTY, LI, DAY),
            new Act(Signer.MEDIATOR, null, DAY),
            new Act(Signer.COMMITTEE, null, DAY));
    assertEquals(Optional.empty(), Effectiveness.of(PARTIES, acts));
  }

  @Test
  void anAgreementOfNobodyNeverTakesEffect() {
    List<Act> acts =
        List.of(new Act(Signer.MEDIATOR, null, DAY), new Act(Signer.COMMITTEE, null, DAY));
    assertEquals(Optional.empty(), Effectiveness.of(List.of(), acts));
  }

  @Test
  void numbersArePrintedAsTheFormSays() {
    assertEquals("（2026）人调字第 7 号", new AgreementNumber(2026, 7).printed());
  }

  private static void permute(List<Who> chosen, List<Who> left, List<List<Who>> found) {
    if (left.isEmpty()) {
      found.add(List.copyOf(chosen));
      return;
    }
    for (Who one : left) {
      List<Who> rest = new ArrayList<>(left);
      rest.remove(one);
      List<Who> more = new ArrayList<>(chosen);
      more.add(one);
      permute(more, rest, found);
    }
  }
}
