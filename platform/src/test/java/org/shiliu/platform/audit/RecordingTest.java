package org.shiliu.platform.audit;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.shiliu.platform.delivery.Timers;
import org.shiliu.platform.testing.Database;
import org.shiliu.platform.testing.Ground;
import org.shiliu.platform.testing.statements.CallMeter;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static java.util.Arrays.asList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
@WithTestResource(Ground.class)
class RecordingTest {

  @Inject Timers timers;
  @Inject Clock clock;

  private final Officer officer = new Officer();

  @Test
  void recordsAWriteWithWhoWhatWhereAndTheThingMade() {
    String id =
        officer
            .asks()
            .header("X-Correlation-Id", "corr-" + officer.community)
            .body("陈玉兰")
            .post("/api/v1/audited/" + officer.community + "/people")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    assertEquals(
        List.of(
            asList(
                "WRITE",
                "{officer}",
                "auditedRegister",
                "people",
                id,
                null,
                officer.community,
                "corr-" + officer.community)),
        officer.recorded(
            "kind, actor_roles, operation, resource_kind, resource_id, part_id, community,"
                + " correlation"));
  }

  @Test
  void recordsAWriteThatOnlyTheCommitItselfWouldFlush() {
    String id = officer.registers("陈玉兰");
    officer.asks().body("陈玉").put("/api/v1/audited/people/" + id).then().statusCode(204);
    assertEquals(
        List.of("WRITE", "auditedCorrect", "people", id),
        officer.recorded("kind, operation, resource_kind, resource_id").get(1));
  }

  @Test
  void recordsNothingWhereNothingWasWritten() {
    String id = officer.registers("陈玉兰");
    officer.asks().post("/api/v1/audited/people/" + id + "/nothing").then().statusCode(200);
    assertEquals(List.of(List.of("auditedRegister")), officer.recorded("operation"));
  }

  @Test
  void recordsNoWriteThatWasRolledBack() {
    officer.asks().post("/api/v1/audited/" + officer.community + "/failure").then().statusCode(409);
    assertEquals(List.of(), officer.recorded("id"));
    assertEquals(
        List.of(List.of("0")),
        Database.asOwner(
            "select count(*) from person where community = '" + officer.community + "'"));
  }

  @Test
  void recordsEachPersonCategoryAndPurposeOfALookOnce() {
    String id = officer.registers("陈玉兰");
    officer.asks().get("/api/v1/audited/people/" + id).then().statusCode(200);
    assertEquals(
        List.of(
            List.of("READ_PERSONAL", "auditedLook", id, "NAME", "CLAIM_CONTACT", officer.community),
            List.of("READ_PERSONAL", "auditedLook", id, "CONTACT", "CALL_BACK", officer.community)),
        officer.recorded("kind, operation, person, category, purpose, community").subList(1, 3));
  }

  @Test
  void costsOneStatementWhateverThereIsToRecord() {
    String id = officer.registers("陈玉兰");
    officer.asks().get("/api/v1/audited/people/" + id).then().statusCode(200);
    List<String> sent = CallMeter.lastStatements();
    assertEquals(1, sent.stream().filter(sql -> sql.contains("audit_")).count(), sent::toString);
  }

  @Test
  void recordsWhatAClockWroteUnderItsName() throws InterruptedException {
    UUID subject = UUID.randomUUID();
    QuarkusTransaction.requiringNew()
        .run(() -> timers.at(clock.instant(), WritingBell.KIND, officer.community, subject));
    String written =
        "select kind, actor, operation, resource_id from audit_entry where community = '%s'"
            .formatted(officer.community);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (Database.asOwner(written).isEmpty() && System.nanoTime() < end) {
      Thread.sleep(50);
    }
    assertEquals(
        List.of(List.of("WRITE", "platform-sample", "timer:auditBell", subject.toString())),
        Database.asOwner(written));
  }

  @Test
  void holdsNoPersonalValue() {
    String id = officer.registers(AuditedResource.CANARY);
    officer
        .asks()
        .body(AuditedResource.CANARY)
        .put("/api/v1/audited/people/" + id)
        .then()
        .statusCode(204);
    officer.asks().get("/api/v1/audited/people/" + id).then().statusCode(200);
    officer.asks().get("/api/v1/audited/people/" + AuditedResource.CANARY).then().statusCode(400);
    String all = officer.recorded("audit_entry::text").toString();
    assertTrue(all.contains(id));
    assertFalse(all.contains(AuditedResource.CANARY), all);
  }

  @Test
  void queuesEveryEntryForTheChain() {
    officer.registers("陈玉兰");
    assertEquals(
        List.of(List.of("1")),
        Database.asOwner(
            "select count(*) from audit_entry e where actor = '%s' and (exists (select from audit_pending p where p.entry = e.id) or exists (select from audit_link l where l.entry = e.id))"
                .formatted(officer.account)));
  }
}
