package org.shiliu.wish.wishes;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.shiliu.platform.refusal.Refusal;
import org.shiliu.platform.testing.Readme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shiliu.wish.wishes.WishStatus.APPROVED;
import static org.shiliu.wish.wishes.WishStatus.CLAIMED;
import static org.shiliu.wish.wishes.WishStatus.CLOSED_UNCONFIRMED;
import static org.shiliu.wish.wishes.WishStatus.CONFIRMED;
import static org.shiliu.wish.wishes.WishStatus.DISPUTED;
import static org.shiliu.wish.wishes.WishStatus.DRAFT;
import static org.shiliu.wish.wishes.WishStatus.FULFILLED;
import static org.shiliu.wish.wishes.WishStatus.IN_PROGRESS;
import static org.shiliu.wish.wishes.WishStatus.PUBLISHED;
import static org.shiliu.wish.wishes.WishStatus.REJECTED;
import static org.shiliu.wish.wishes.WishStatus.RETURNED;
import static org.shiliu.wish.wishes.WishStatus.SUBMITTED;
import static org.shiliu.wish.wishes.WishStatus.WITHDRAWN;

/** The life cycle, written down a second time from the rules, against the enum and the verbs. */
class WishStatusTest {

  private static final Instant NOW = Instant.parse("2026-11-24T04:00:00Z");

  private static final Set<List<WishStatus>> ARROWS =
      Set.of(
          List.of(DRAFT, SUBMITTED),
          List.of(DRAFT, WITHDRAWN),
          List.of(SUBMITTED, RETURNED),
          List.of(SUBMITTED, REJECTED),
          List.of(SUBMITTED, PUBLISHED),
          List.of(SUBMITTED, WITHDRAWN),
          List.of(RETURNED, SUBMITTED),
          List.of(RETURNED, WITHDRAWN),
          List.of(PUBLISHED, CLAIMED),
          List.of(PUBLISHED, WITHDRAWN),
          List.of(CLAIMED, APPROVED),
          List.of(CLAIMED, PUBLISHED),
          List.of(CLAIMED, WITHDRAWN),
          List.of(APPROVED, IN_PROGRESS),
          List.of(APPROVED, PUBLISHED),
          List.of(APPROVED, WITHDRAWN),
          List.of(IN_PROGRESS, FULFILLED),
          List.of(IN_PROGRESS, PUBLISHED),
          List.of(IN_PROGRESS, WITHDRAWN),
          List.of(FULFILLED, CONFIRMED),
          List.of(FULFILLED, IN_PROGRESS),
          List.of(FULFILLED, DISPUTED),
          List.of(FULFILLED, WITHDRAWN),
          List.of(DISPUTED, CONFIRMED),
          List.of(DISPUTED, IN_PROGRESS),
          List.of(DISPUTED, PUBLISHED),
          List.of(DISPUTED, CLOSED_UNCONFIRMED),
          List.of(DISPUTED, WITHDRAWN));

  /** What each verb does, and from where; null as target where the verb leaves the state. */
  private record Verb(String name, Consumer<Wish> verb, Map<WishStatus, WishStatus> moves) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Verb> verbs() {
    Review review = new Review("officer", "because", null);
    Beneficiary person = new Beneficiary(UUID.randomUUID(), null, null);
    return Stream.of(
        new Verb(
            "submit",
            w -> w.submit("me", content(), NOW),
            Map.of(DRAFT, SUBMITTED, RETURNED, SUBMITTED)),
        new Verb("return", w -> w.refuse(RETURNED, review, NOW), Map.of(SUBMITTED, RETURNED)),
        new Verb("reject", w -> w.refuse(REJECTED, review, NOW), Map.of(SUBMITTED, REJECTED)),
        new Verb("publish", w -> w.publish(review, person, NOW), Map.of(SUBMITTED, PUBLISHED)),
        new Verb("approve", w -> w.approve(NOW), Map.of(CLAIMED, APPROVED)),
        new Verb("start", w -> w.start(NOW), Map.of(APPROVED, IN_PROGRESS)),
        new Verb("fulfil", w -> w.fulfil(NOW), Map.of(IN_PROGRESS, FULFILLED)),
        new Verb("confirm", w -> w.confirm(NOW), Map.of(FULFILLED, CONFIRMED, DISPUTED, CONFIRMED)),
        new Verb(
            "not done", w -> w.notDone(UUID.randomUUID(), NOW), Map.of(FULFILLED, IN_PROGRESS)),
        new Verb("redo", w -> w.redo(NOW), Map.of(DISPUTED, IN_PROGRESS)),
        new Verb("case ended", w -> w.caseEnded(NOW), Map.of(DISPUTED, DISPUTED)),
        new Verb("close", w -> w.closeUnconfirmed(NOW), Map.of(DISPUTED, CLOSED_UNCONFIRMED)),
        new Verb(
            "reopen",
            w -> w.reopen(NOW),
            Map.of(
                CLAIMED,
                PUBLISHED,
                APPROVED,
                PUBLISHED,
                IN_PROGRESS,
                PUBLISHED,
                DISPUTED,
                PUBLISHED)),
        new Verb(
            "withdraw",
            w -> w.withdraw(NOW),
            Map.of(
                DRAFT,
                WITHDRAWN,
                SUBMITTED,
                WITHDRAWN,
                RETURNED,
                WITHDRAWN,
                PUBLISHED,
                WITHDRAWN,
                CLAIMED,
                WITHDRAWN,
                APPROVED,
                WITHDRAWN,
                IN_PROGRESS,
                WITHDRAWN,
                FULFILLED,
                WITHDRAWN,
                DISPUTED,
                WITHDRAWN)));
  }

  @Test
  void allowsExactlyTheArrowsOfTheRulesForEveryPairOfStates() {
    for (WishStatus from : WishStatus.values()) {
      for (WishStatus to : WishStatus.values()) {
        assertEquals(
            ARROWS.contains(List.of(from, to)), from.next().contains(to), from + " to " + to);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void everyVerbMovesFromItsStatesAndIsRefusedInEveryOther(Verb verb) {
    for (WishStatus from : WishStatus.values()) {
      Wish wish = in(from);
      WishStatus target = verb.moves().get(from);
      if (target == null) {
        Refusal refusal = assertThrows(Refusal.class, () -> verb.verb().accept(wish), from.name());
        assertEquals(WishRule.NO_SUCH_MOVE, refusal.rule(), from.name());
        assertEquals(from, wish.status());
      } else {
        verb.verb().accept(wish);
        assertEquals(target, wish.status(), "from " + from);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(WishStatus.class)
  void contentCanBeRevisedOnlyInADraftOrAReturnedWish(WishStatus status) {
    Wish wish = in(status);
    Runnable revise = () -> wish.revise(content(), List.of(), wish.beneficiary(), wish.filing());
    if (status == DRAFT || status == RETURNED) {
      revise.run();
    } else {
      assertEquals(WishRule.CONTENT_FROZEN, assertThrows(Refusal.class, revise::run).rule());
    }
  }

  @Test
  void theSecondNotDoneOfOneClaimIsADispute() {
    Wish wish = in(FULFILLED);
    UUID caseId = UUID.randomUUID();
    wish.notDone(UUID.randomUUID(), NOW);
    wish.fulfil(NOW);
    wish.notDone(caseId, NOW);
    assertEquals(DISPUTED, wish.status());
    assertEquals(caseId, wish.dispute().caseId());
  }

  @Test
  void afterARedoTheNextNotDoneIsADisputeAgain() {
    Wish wish = in(DISPUTED);
    wish.redo(NOW);
    wish.fulfil(NOW);
    wish.notDone(UUID.randomUUID(), NOW);
    assertEquals(DISPUTED, wish.status());
  }

  @Test
  void aWishOpenedAgainForgetsClaimerAndQuarrel() {
    Wish wish = in(DISPUTED);
    wish.reopen(NOW);
    assertTrue(wish.holder().isEmpty());
    assertEquals(0, wish.dispute().notDoneCount());
  }

  @ParameterizedTest
  @EnumSource(WishStatus.class)
  void nobodyIsAwaitedExactlyAtAnEnd(WishStatus status) {
    assertEquals(status.isEnd(), status.awaited() == Mover.NOBODY);
  }

  @ParameterizedTest
  @EnumSource(WishStatus.class)
  void personalDataShowsOnlyWhileAClaimLives(WishStatus status) {
    assertFalse(status.isApproved() && !status.isHeldByClaim());
  }

  @Test
  void theDiagramNamesEveryArrow() {
    String diagram = TransitionTable.inForce().mermaid();
    assertTrue(diagram.startsWith("stateDiagram-v2\n  [*] --> DRAFT\n"));
    ARROWS.forEach(
        arrow -> assertTrue(diagram.contains("  " + arrow.get(0) + " --> " + arrow.get(1) + "\n")));
    assertEquals(
        ARROWS.size() + 1 + 4, diagram.lines().filter(line -> line.contains("-->")).count());
  }

  @Test
  void theReadmeShowsThisDiagram() {
    assertEquals(TransitionTable.inForce().mermaid(), Readme.diagram("WishStatus"));
  }

  static Wish in(WishStatus status) {
    Wish wish =
        Wish.draft(
            UUID.randomUUID(),
            "hetaoyuan",
            content(),
            List.of(),
            new Beneficiary(null, null, null),
            new Filing("me", "resident", null, true, WishSource.APP, null, null),
            NOW);
    set(wish, "status", status);
    if (status.isHeldByClaim()) {
      set(wish, "holder", new Holder(UUID.randomUUID(), UUID.randomUUID()));
    }
    return wish;
  }

  static Content content() {
    return new Content(
        WishKind.MICRO_WISH,
        WishCategory.GOODS,
        Urgency.BLUE,
        "一根四脚拐杖",
        null,
        java.math.BigDecimal.TEN,
        null,
        false,
        false,
        false,
        "zh",
        null,
        1);
  }

  private static void set(Wish wish, String field, Object value) {
    try {
      Field declared = WishRow.class.getDeclaredField(field);
      declared.setAccessible(true);
      declared.set(wish, value);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
