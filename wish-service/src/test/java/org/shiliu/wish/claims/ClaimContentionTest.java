package org.shiliu.wish.claims;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.shiliu.platform.testing.Database;
import org.shiliu.wish.ServiceTest;
import org.shiliu.wish.Town;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Many at once: one wins, no cap is exceeded, counters tell the truth. */
@ServiceTest
class ClaimContentionTest {

  private static final int THREADS = 64;
  private final Town town = new Town();

  @Test
  void letsExactlyOneOfSixtyFourThreadsHaveTheWish() throws Exception {
    List<UUID> units = IntStream.range(0, 4).mapToObj(i -> town.unit(12, false)).toList();
    String wish = town.published();
    Map<String, Long> answers = race(THREADS, i -> answer(units.get(i % units.size()), wish));
    assertEquals(Map.of("201", 1L, "409 ALREADY_CLAIMED", THREADS - 1L), answers);
    assertEquals("1", one("select count(*) from claim where wish_id = '" + wish + "'"));
    truthfulCounters();
  }

  @Test
  void neverExceedsACapWhenOneUnitClaimsManyWishesAtOnce() throws Exception {
    UUID unit = town.unit(2, false);
    List<String> wishes = IntStream.range(0, 16).mapToObj(i -> town.published()).toList();
    Map<String, Long> answers = race(16, i -> answer(unit, wishes.get(i)));
    assertEquals(Map.of("201", 2L, "409 CAP_REACHED", 14L), answers);
    assertEquals("2", one("select live_claims from unit where id = '" + unit + "'"));
    truthfulCounters();
  }

  @Test
  void claimsAndReturnsAcrossUnitsWithoutDeadlock() throws Exception {
    List<UUID> units = IntStream.range(0, 4).mapToObj(i -> town.unit(12, false)).toList();
    List<String> wishes = IntStream.range(0, 4).mapToObj(i -> town.published()).toList();
    Map<String, Long> answers =
        race(
            32,
            i -> {
              UUID unit = units.get(i % 4);
              var claim = town.claim(unit, wishes.get((i / 4 + i) % 4)).extract();
              if (claim.statusCode() == 201) {
                town.post(
                        town.unitToken(unit),
                        "/claims/" + claim.path("id") + "/return",
                        Map.of("reason", "换一条"))
                    .statusCode(200);
              }
              return String.valueOf(claim.statusCode());
            });
    assertTrue(
        answers.keySet().stream().allMatch(a -> a.equals("201") || a.equals("409")),
        answers::toString);
    truthfulCounters();
  }

  @Test
  void theSchemaAloneLetsOnlyOneLiveClaimStand() throws Exception {
    UUID unit = town.unit(12, false);
    String wish = town.published();
    Map<String, Long> answers =
        race(
            16,
            i -> {
              try {
                Database.asApp(
                    town.code,
                    "insert into claim (id, community, wish_id, unit_id, claimed_by, claimed_at, clearance, version)"
                        + " values ('%s', '%s', '%s', '%s', 'x', app_now(), 'PENDING', 0)"
                            .formatted(UUID.randomUUID(), town.code, wish, unit));
                return "in";
              } catch (SQLException refused) {
                return refused.getSQLState();
              }
            });
    assertEquals(Map.of("in", 1L, "23505", 15L), answers);
  }

  private String answer(UUID unit, String wish) {
    var answer = town.claim(unit, wish).extract();
    return answer.statusCode() == 201 ? "201" : answer.statusCode() + " " + answer.path("code");
  }

  private void truthfulCounters() {
    assertEquals(
        "0",
        one(
            "select count(*) from unit u where community = '"
                + town.code
                + "' and live_claims <> (select count(*) from claim c where c.unit_id = u.id and c.ended_at is null)"));
  }

  private static String one(String sql) {
    return Database.asOwner(sql).get(0).get(0);
  }

  private interface Step {
    String run(int i) throws Exception;
  }

  private static Map<String, Long> race(int threads, Step step) throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<String>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        int number = i;
        Callable<String> one =
            () -> {
              gate.await();
              return step.run(number);
            };
        running.add(pool.submit(one));
      }
      gate.countDown();
      List<String> answers = new ArrayList<>();
      for (Future<String> future : running) {
        answers.add(future.get());
      }
      return answers.stream().collect(Collectors.groupingBy(a -> a, Collectors.counting()));
    } finally {
      pool.shutdownNow();
    }
  }
}
