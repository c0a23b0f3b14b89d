package org.shiliu.platform.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.shiliu.platform.audit.AuditEntry;
import org.shiliu.platform.audit.AuditKind;
import org.shiliu.platform.audit.Category;
import org.shiliu.platform.audit.Officer;
import org.shiliu.platform.testing.Ground;
import org.shiliu.platform.testing.Tokens;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shiliu.platform.people.CommunityWork.CHEN;
import static org.shiliu.platform.people.CommunityWork.in;

@QuarkusTest
@WithTestResource(Ground.class)
class DataReadsTest {

  @Inject People people;

  private final Officer officer = new Officer();
  private final String login = "resident-" + officer.community;

  private ValidatableResponse asked(String who, String query) {
    return given()
        .auth()
        .oauth2(Tokens.of(who).roles("resident").communities(officer.community).token())
        .get("/api/v1/me/data-reads" + query)
        .then()
        .statusCode(200);
  }

  private UUID registered() {
    return in(officer.community, null, () -> people.register(officer.community, CHEN, login));
  }

  @Test
  void tellsAPersonWhoLookedWhenAndWhyTheLatestFirst() {
    UUID id = registered();
    officer.asks().get("/api/v1/audited/people/" + id).then().statusCode(200);
    in(officer.community, null, () -> people.reveal(id, Category.ADDRESS, "HOUSEHOLD_CHECK"));
    asked(login, "")
        .body("items.purpose", contains("HOUSEHOLD_CHECK", "CALL_BACK", "CLAIM_CONTACT"))
        .body("items.category", contains("ADDRESS", "CONTACT", "NAME"))
        .body("items[1].reader", equalTo(officer.account))
        .body("items[1].readerRoles", contains("officer"))
        .body("items[1].operation", equalTo("auditedLook"))
        .body("items[1].resourceId", equalTo(id.toString()))
        .body("items[1].self", equalTo(false))
        .body("next", nullValue());
  }

  @Test
  void tellsNobodyElse() {
    UUID id = registered();
    officer.asks().get("/api/v1/audited/people/" + id).then().statusCode(200);
    asked("resident-other", "").body("items", hasSize(0));
    given().get("/api/v1/me/data-reads").then().statusCode(401);
  }

  @Test
  void showsAnotherResidentByRoleOnly() {
    assertNull(DataReadView.of(look("resident-wang", "resident"), "resident-li").reader());
    DataReadView own = DataReadView.of(look("resident-li", "resident"), "resident-li");
    assertEquals("resident-li", own.reader());
    assertTrue(own.self());
    for (AuditEntry known :
        List.of(
            look("officer-qian", "officer", "resident"),
            look("unit-a", "unit"),
            look("wish-service"))) {
      assertEquals(known.actor(), DataReadView.of(known, "resident-li").reader());
    }
  }

  private static AuditEntry look(String actor, String... roles) {
    UUID id = UUID.randomUUID();
    return new AuditEntry(
        id,
        Instant.EPOCH,
        AuditKind.READ_PERSONAL,
        actor,
        List.of(roles),
        null,
        "getParty",
        "cases",
        id,
        "parties",
        id,
        "nancheng",
        id,
        "NAME",
        "CASE_PARTY_NAME",
        null,
        null,
        1,
        null);
  }

  @Test
  void pagesWithoutGapOrRepetition() {
    UUID id = registered();
    for (int i = 0; i < 5; i++) {
      String purpose = "LOOK_" + i;
      in(officer.community, null, () -> people.reveal(id, Category.NAME, purpose));
    }
    String first =
        asked(login, "?limit=2")
            .body("items.purpose", contains("LOOK_4", "LOOK_3"))
            .extract()
            .path("next");
    String second =
        asked(login, "?limit=2&cursor=" + first)
            .body("items.purpose", contains("LOOK_2", "LOOK_1"))
            .extract()
            .path("next");
    asked(login, "?limit=2&cursor=" + second)
        .body("items.purpose", contains("LOOK_0"))
        .body("next", nullValue());
  }
}
