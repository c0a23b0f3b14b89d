package org.shiliu.platform.audit;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.shiliu.platform.testing.Database;
import org.shiliu.platform.testing.Ground;
import org.shiliu.platform.testing.Tokens;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static java.util.Arrays.asList;
import static org.junit.jupiter.api.Assertions.assertEquals;

@QuarkusTest
@WithTestResource(Ground.class)
class RefusedTest {

  @Inject RefusedWriting writing;

  private final Officer officer = new Officer();

  private void gathered() {
    CompletableFuture.runAsync(() -> writing.write(true)).join();
  }

  @Test
  void recordsARefusedWriteAfterItsRollbackWithItsCode() {
    officer
        .asks()
        .header("X-Correlation-Id", "corr-" + officer.community)
        .post("/api/v1/audited/" + officer.community + "/failure")
        .then()
        .statusCode(409);
    assertEquals(List.of(), officer.recorded("id"));
    gathered();
    assertEquals(
        List.of(
            asList(
                "REFUSED",
                "auditedFailure",
                "409",
                "NOT_YET",
                "1",
                officer.community,
                "{officer}",
                "corr-" + officer.community)),
        officer.recorded(
            "kind, operation, status, code, times, community, actor_roles, correlation"));
  }

  @Test
  void recordsAReadThatTheScopeForbidsWithItsThing() {
    Officer stranger = new Officer();
    String id = officer.registers("陈玉兰");
    stranger.asks().get("/api/v1/audited/people/" + id).then().statusCode(404);
    gathered();
    assertEquals(
        List.of(List.of("REFUSED", "auditedLook", "people", id, "404", "NOT_FOUND")),
        stranger.recorded("kind, operation, resource_kind, resource_id, status, code"));
  }

  @Test
  void recordsAMissingRole() {
    String resident = "resident-" + officer.community;
    given()
        .auth()
        .oauth2(Tokens.of(resident).roles("resident").communities(officer.community).token())
        .get("/api/v1/audited/people/" + UUID.randomUUID())
        .then()
        .statusCode(403);
    gathered();
    assertEquals(
        List.of(List.of("auditedLook", "403", "ROLE_MISSING")),
        Database.asOwner(
            "select operation, status, code from audit_entry where actor = '" + resident + "'"));
  }

  @Test
  void countsEqualRefusalsInsteadOfRepeatingThem() {
    for (int i = 0; i < 5; i++) {
      officer.asks().post("/api/v1/audited/" + officer.community + "/failure");
    }
    gathered();
    assertEquals(List.of(List.of("5")), officer.recorded("times"));
  }

  @Test
  void onlyCountsWhereNoTokenSaysWhoItWas() {
    gathered();
    String before = Database.asOwner("select count(*) from audit_entry").get(0).get(0);
    given().get("/api/v1/audited/people/" + UUID.randomUUID()).then().statusCode(401);
    given().auth().oauth2("not.a.token").post("/api/v1/audited/x/failure").then().statusCode(401);
    gathered();
    assertEquals(before, Database.asOwner("select count(*) from audit_entry").get(0).get(0));
  }

  @Test
  void recordsNothingOfWhatCouldNotBeRead() {
    officer.asks().get("/api/v1/audited/people/13800138000").then().statusCode(400);
    officer.asks().delete("/api/v1/audited/people/" + UUID.randomUUID()).then().statusCode(405);
    officer.asks().get("/api/v1/no-such-path").then().statusCode(404);
    gathered();
    assertEquals(List.of(), officer.recorded("id"));
  }
}
