package org.shiliu.platform.people;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.shiliu.platform.audit.Category;
import org.shiliu.platform.testing.Database;
import org.shiliu.platform.testing.Ground;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.shiliu.platform.people.CommunityWork.CHEN;
import static org.shiliu.platform.people.CommunityWork.in;

@QuarkusTest
@WithTestResource(Ground.class)
class PeopleTest {

  @Inject People people;

  private UUID register(String community, String subject) {
    return in(community, null, () -> people.register(community, CHEN, subject));
  }

  @Test
  void givesBackWhatWasSealed() {
    UUID id = register("nancheng", null);
    assertEquals(
        CHEN, in("nancheng", "officer-qian", () -> people.reveal(id, Category.IDENTITY, "REVIEW")));
  }

  @Test
  void givesSeveralAtOnceAndRecordsEachLook() {
    List<UUID> both = List.of(register("nancheng", null), register("nancheng", null));
    Map<UUID, PersonDetails> told =
        in("nancheng", "officer-qian", () -> people.reveal(both, Category.NAME, "SEVERAL"));
    assertEquals(Set.copyOf(both), told.keySet());
    assertEquals(CHEN, told.get(both.get(1)));
    String looks = "select count(*) from audit_entry where purpose = 'SEVERAL'";
    assertEquals("2", Database.asOwner(looks).get(0).get(0));
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
    for (String readable : List.of("陈", "3号楼", "13800138000", "11010519491231002", "1948-05-02")) {
      String hex = HexFormat.of().formatHex(readable.getBytes(StandardCharsets.UTF_8));
      assertFalse(row.contains(readable), readable);
      assertFalse(row.contains(hex), readable);
    }
  }

  @Test
  void recordsEveryLookWithItsReaderAndPurpose() {
    UUID id = register("nancheng", null);
    in("nancheng", "officer-qian", () -> people.reveal(id, Category.IDENTITY, "REVIEW"));
    in("nancheng", null, () -> people.reveal(id, Category.IDENTITY, "EXPORT"));
    assertEquals(
        List.of(
            List.of("nancheng", "officer-qian", "REVIEW", "t"),
            List.of("nancheng", "platform-sample", "EXPORT", "t")),
        Database.asOwner(
            "select community, actor, purpose, at <= app_now() from audit_entry"
                + " where kind = 'READ_PERSONAL' and person = '"
                + id
                + "' order by at"));
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
                  people.reveal(id, Category.IDENTITY, "REVIEW");
                  throw new IllegalStateException("after the look");
                }));
    assertEquals(
        List.of(List.of("0")),
        Database.asOwner("select count(*) from audit_entry where person = '" + id + "'"));
  }

  @Test
  void letsNobodyEditTheRecordOfLooks() {
    UUID id = register("nancheng", null);
    in("nancheng", "officer-qian", () -> people.reveal(id, Category.IDENTITY, "REVIEW"));
    for (String attempt :
        List.of("delete from audit_entry", "update audit_entry set actor = 'nobody'")) {
      assertThrows(SQLException.class, () -> Database.asApp("nancheng", attempt), attempt);
    }
  }

  @Test
  void cannotOpenWithoutThePersonsOwnKey() {
    UUID id = register("nancheng", null);
    Database.asOwner("delete from person_key where subject = '" + id + "'");
    assertThrows(
        IllegalStateException.class,
        () -> in("nancheng", null, () -> people.reveal(id, Category.IDENTITY, "REVIEW")));
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
    assertEquals(
        "陈玉兰", in("nancheng", null, () -> people.reveal(id, Category.IDENTITY, "REVIEW")).name());
    assertEquals(List.of(), in("nancheng", null, () -> people.reference(id)).pseudonyms());
  }
}
