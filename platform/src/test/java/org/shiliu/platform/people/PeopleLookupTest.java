package org.shiliu.platform.people;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.shiliu.platform.audit.Category;
import org.shiliu.platform.refusal.PlatformRule;
import org.shiliu.platform.refusal.Refusal;
import org.shiliu.platform.testing.Ground;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shiliu.platform.people.CommunityWork.CHEN;
import static org.shiliu.platform.people.CommunityWork.in;

@QuarkusTest
@WithTestResource(Ground.class)
class PeopleLookupTest {

  @Inject People people;

  private UUID register(String community, String subject) {
    return in(community, null, () -> people.register(community, CHEN, subject));
  }

  private static String freshLogin() {
    return "resident-" + UUID.randomUUID();
  }

  @Test
  void hidesAPersonOfAnotherCommunity() {
    String login = freshLogin();
    UUID id = register("nancheng", login);
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () ->
                in("xingfu", "officer-qian", () -> people.reveal(id, Category.IDENTITY, "REVIEW")));
    assertEquals(PlatformRule.NOT_FOUND, refusal.rule());
    assertEquals(Optional.empty(), in("xingfu", null, () -> people.bySubject("nancheng", login)));
    assertEquals(Optional.of(id), in("nancheng", null, () -> people.bySubject("nancheng", login)));
  }

  @Test
  void keepsOnePersonForALoginInACommunity() {
    String login = freshLogin();
    UUID first = register("nancheng", login);
    PersonDetails moved = PersonDetails.named("陈玉兰");
    UUID second = in("nancheng", null, () -> people.register("nancheng", moved, login));
    assertEquals(first, second);
    assertEquals(
        moved, in("nancheng", null, () -> people.reveal(first, Category.IDENTITY, "REVIEW")));
    assertNotEquals(first, register("xingfu", login));
    assertNotEquals(register("nancheng", null), register("nancheng", null));
  }

  @Test
  void keepsOnePersonWhenALoginIsRegisteredAtOnce() throws Exception {
    String login = freshLogin();
    CountDownLatch start = new CountDownLatch(1);
    var pool = Executors.newFixedThreadPool(8);
    try {
      List<Future<UUID>> all =
          IntStream.range(0, 8)
              .mapToObj(
                  i ->
                      pool.submit(
                          () -> {
                            start.await();
                            return register("nancheng", login);
                          }))
              .toList();
      start.countDown();
      Set<UUID> ids = new HashSet<>();
      for (Future<UUID> one : all) {
        ids.add(one.get());
      }
      assertEquals(1, ids.size());
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void findsEqualNumbersHoweverTyped() {
    UUID id = register("xingfu", null);
    assertTrue(in("xingfu", null, () -> people.byPhone("xingfu", "138-0013-8000")).contains(id));
    assertTrue(
        in("xingfu", null, () -> people.byIdNumber("xingfu", "110105 19491231 002X")).contains(id));
    assertEquals(List.of(), in("xingfu", null, () -> people.byPhone("xingfu", "13900139000")));
    assertEquals(List.of(), in("nancheng", null, () -> people.byPhone("xingfu", "13800138000")));
  }

  @Test
  void namesAPersonToTheOtherServiceWithoutNameOrNumber() {
    String login = freshLogin();
    UUID id = register("nancheng", login);
    PersonRef reference = in("nancheng", null, () -> people.reference(id));
    assertEquals(login, reference.sub());
    assertEquals(2, reference.pseudonyms().size());
    UUID elsewhere = register("xingfu", null);
    assertTrue(reference.meets(in("xingfu", null, () -> people.reference(elsewhere))));
    UUID nameless =
        in("nancheng", null, () -> people.register("nancheng", PersonDetails.named("某人"), null));
    PersonRef nobody = in("nancheng", null, () -> people.reference(nameless));
    assertFalse(nobody.tellsSomebody());
    assertFalse(nobody.meets(nobody));
  }
}
