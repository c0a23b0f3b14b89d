package org.shiliu.platform.people;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.shiliu.platform.identity.Scope;
import org.shiliu.platform.refusal.PlatformRule;
import org.shiliu.platform.refusal.Refusal;
import org.shiliu.platform.testing.Database;
import org.shiliu.platform.testing.Ground;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
@WithTestResource(Ground.class)
class PeopleTest {

  private static final PersonDetails CHEN =
      new PersonDetails(
          "陈玉兰",
          Sex.FEMALE,
          "汉族",
          LocalDate.of(1948, 5, 2),
          "+86 138 0013 8000",
          "11010519491231002x",
          new Address("3号楼", "2单元", "501"),
          "陈阿姨",
          null);

  @Inject People people;

  private static <T> T in(String community, String reader, Callable<T> work) {
    ManagedContext request = Arc.container().requestContext();
    request.terminate();
    request.activate();
    try {
      if (reader != null) {
        Arc.container()
            .instance(CurrentIdentityAssociation.class)
            .get()
            .setIdentity(QuarkusSecurityIdentity.builder().setPrincipal(() -> reader).build());
      }
      Arc.container().instance(Scope.class).get().actFor(community);
      return QuarkusTransaction.requiringNew().call(work);
    } finally {
      request.terminate();
    }
  }

  private UUID register(String community, String subject) {
    return in(community, null, () -> people.register(community, CHEN, subject));
  }

  private static String freshLogin() {
    return "resident-" + UUID.randomUUID();
  }

  @Test
  void givesBackWhatWasSealed() {
    UUID id = register("nancheng", null);
    assertEquals(CHEN, in("nancheng", "officer-qian", () -> people.reveal(id, "REVIEW")));
  }

  @Test
  void keepsNothingReadableInTheDatabase() {
    UUID id = register("nancheng", null);
    String row =
        Database.asOwner(
                "select p::text || k::text from person p join person_key k on k.subject = p.id"
                    + " where p.id = '"
                    + id
                    + "'")
            .get(0)
            .get(0);
    for (String readable : List.of("陈", "13800138000", "11010519491231002", "501", "1948")) {
      String hex = HexFormat.of().formatHex(readable.getBytes(StandardCharsets.UTF_8));
      assertFalse(row.contains(readable), readable);
      assertFalse(row.contains(hex), readable);
    }
  }

  @Test
  void recordsEveryLookWithItsReaderAndPurpose() {
    UUID id = register("nancheng", null);
    in("nancheng", "officer-qian", () -> people.reveal(id, "REVIEW"));
    in("nancheng", null, () -> people.reveal(id, "EXPORT"));
    assertEquals(
        List.of(
            List.of("nancheng", "officer-qian", "REVIEW", "t"),
            List.of("nancheng", "system", "EXPORT", "t")),
        Database.asOwner(
            "select community, reader, purpose, read_at <= app_now() from personal_data_read"
                + " where person_id = '"
                + id
                + "' order by read_at"));
  }

  @Test
  void recordsNoLookThatWasRolledBack() {
    UUID id = register("nancheng", null);
    assertThrows(
        IllegalStateException.class,
        () ->
            in(
                "nancheng",
                "officer-qian",
                () -> {
                  people.reveal(id, "REVIEW");
                  throw new IllegalStateException("after the look");
                }));
    assertEquals(
        List.of(List.of("0")),
        Database.asOwner("select count(*) from personal_data_read where person_id = '" + id + "'"));
  }

  @Test
  void letsNobodyEditTheRecordOfLooks() {
    UUID id = register("nancheng", null);
    in("nancheng", "officer-qian", () -> people.reveal(id, "REVIEW"));
    for (String attempt :
        List.of(
            "delete from personal_data_read", "update personal_data_read set reader = 'nobody'")) {
      assertThrows(SQLException.class, () -> Database.asApp("nancheng", attempt), attempt);
    }
  }

  @Test
  void hidesAPersonOfAnotherCommunity() {
    String login = freshLogin();
    UUID id = register("nancheng", login);
    Refusal refusal =
        assertThrows(
            Refusal.class, () -> in("xingfu", "officer-qian", () -> people.reveal(id, "REVIEW")));
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
    assertEquals(moved, in("nancheng", null, () -> people.reveal(first, "REVIEW")));
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

  @Test
  void cannotOpenWithoutThePersonsOwnKey() {
    UUID id = register("nancheng", null);
    Database.asOwner("delete from person_key where subject = '" + id + "'");
    assertThrows(
        IllegalStateException.class, () -> in("nancheng", null, () -> people.reveal(id, "REVIEW")));
  }

  @Test
  void correctsWhatIsKnown() {
    UUID id = register("nancheng", null);
    in(
        "nancheng",
        null,
        () -> {
          people.correct(id, PersonDetails.named("陈玉兰"));
          return null;
        });
    assertEquals("陈玉兰", in("nancheng", null, () -> people.reveal(id, "REVIEW")).name());
    assertEquals(List.of(), in("nancheng", null, () -> people.reference(id)).pseudonyms());
  }
}
