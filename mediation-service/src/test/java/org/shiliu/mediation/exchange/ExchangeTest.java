package org.shiliu.mediation.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.shiliu.mediation.support.Person;
import org.shiliu.mediation.support.Story;
import org.shiliu.mediation.support.WishServiceDouble;
import org.shiliu.platform.testing.Database;
import org.shiliu.platform.testing.Ground;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shiliu.mediation.support.Story.body;
import static org.shiliu.mediation.support.WishServiceDouble.taken;

/** What the wish service tells and asks, and what our cases tell it. */
@QuarkusTest
@WithTestResource(
    value = Ground.class,
    initArgs = @ResourceArg(name = "database", value = "mediation"))
class ExchangeTest {

  private static final AtomicInteger NEXT = new AtomicInteger();
  private static final Person NEIGHBOUR = Person.of("wish-service", "service");

  private final String community = "exchange-" + NEXT.incrementAndGet();
  private final Person resident = Person.of("resident-chen", "resident", community);
  private final Person officer = Person.of("officer-qian", "officer", community);
  private final UUID unit = UUID.randomUUID();
  private final UUID wish = UUID.randomUUID();
  private final UUID matter = UUID.randomUUID();

  @Test
  void aDisputeBecomesOneDraftOfTheResidentHoweverOftenItArrives() {
    Map<String, Object> dispute = dispute();
    for (int i = 0; i < 2; i++) {
      NEIGHBOUR
          .post("/api/v1/exchange/disputes", dispute)
          .then()
          .statusCode(201)
          .body("caseId", equalTo(matter.toString()))
          .body("state", equalTo("DRAFT"));
    }
    resident
        .get("/api/v1/cases/" + matter)
        .then()
        .statusCode(200)
        .body("status", equalTo("DRAFT"))
        .body("originWishId", equalTo(wish.toString()))
        .body("parties.side", hasItems("APPLICANT", "RESPONDENT"));
    Person theUnit = Person.unit("unit-guanlan", unit, community);
    theUnit.get("/api/v1/cases/" + matter).then().statusCode(404);
    resident
        .get("/api/v1/cases/" + matter + "/wishes")
        .then()
        .statusCode(200)
        .body("items[0].relation", equalTo("DISPUTED"))
        .body("items[0].wishState", equalTo("DISPUTED"));
  }

  @Test
  void aNoticeBeforeItsPredecessorIsAnsweredNotYet() {
    wishTold("WITHDRAWN", 9)
        .statusCode(409)
        .body("code", equalTo("NOT_YET"))
        .header("Retry-After", equalTo("1"));
    opened();
    wishTold("WITHDRAWN", 9).statusCode(200).body("applied", equalTo(true));
  }

  @Test
  void aWithdrawnWishEndsTheDraftAboutIt() {
    opened();
    wishTold("WITHDRAWN", 9).statusCode(200);
    resident
        .get("/api/v1/cases/" + matter)
        .then()
        .statusCode(200)
        .body("status", equalTo("WITHDRAWN"));
  }

  @Test
  void anOldVersionNeverOverwritesANewOne() {
    opened();
    wishTold("CONFIRMED", 12).body("applied", equalTo(true));
    wishTold("IN_PROGRESS", 11).body("applied", equalTo(false));
    resident
        .get("/api/v1/cases/" + matter + "/wishes")
        .then()
        .body("items[0].wishState", equalTo("CONFIRMED"));
  }

  @Test
  void answersWhetherTwoStandAgainstEachOtherWhileTheirCaseIsOpen() {
    asked("resident-chen", unit).body("answer", equalTo("NO"));
    opened();
    asked("resident-chen", unit).body("answer", equalTo("NO"));
    submitted();
    asked("resident-chen", unit).body("answer", equalTo("YES"));
    asked("resident-chen", UUID.randomUUID()).body("answer", equalTo("NO"));
    asked("somebody-else", unit).body("answer", equalTo("NO"));
    asked(null, unit).body("answer", equalTo("UNKNOWN"));
    resident
        .post("/api/v1/cases/" + matter + "/withdrawal", body("reason", "已和解"))
        .then()
        .statusCode(200);
    asked("resident-chen", unit).body("answer", equalTo("NO"));
    assertEquals(
        "7",
        Database.asOwner(
                "select count(*) from conflict_query where community = '" + community + "'")
            .get(0)
            .get(0));
  }

  @Test
  void anOpponentWithoutAnAccountIsFoundByPseudonymAndOneWithoutAnyIsUnknown() {
    Story story = new Story().submitted();
    String pseudonym =
        Database.asOwner("select pseudonyms[1] from party where id = '" + story.wangParty + "'")
            .get(0)
            .get(0);
    Database.asOwner(
        "update party set kind = 'ORGANISATION', organisation = '某单位', sub = null, pseudonyms = '{}'"
            + " where id = '"
            + story.liParty
            + "'");
    ask(story.community, Map.of("pseudonyms", List.of(pseudonym)), unit)
        .statusCode(200)
        .body("answer", equalTo("UNKNOWN"));
    Database.asOwner(
        "update party set unit_id = '" + unit + "' where id = '" + story.liParty + "'");
    ask(story.community, Map.of("pseudonyms", List.of(pseudonym)), unit)
        .body("answer", equalTo("YES"));
    Database.asOwner(
        "update party set sub = null, pseudonyms = '{}' where id = '" + story.wangParty + "'");
    ask(story.community, Map.of("sub", "anybody", "pseudonyms", List.of()), unit)
        .body("answer", equalTo("UNKNOWN"));
  }

  @Test
  void questionsAreLimitedByTheMinute() {
    Database.asOwner(
        "insert into conflict_query (community, wish_id, unit_id, asked_by, asked_at, answer)"
            + " select '"
            + community
            + "', uuidv7(), uuidv7(), 'wish-service', app_now(), 'NO' from generate_series(1, 120)");
    asked("resident-chen", unit, 429)
        .body("code", equalTo("TOO_MANY_REQUESTS"))
        .header("Retry-After", equalTo("60"));
  }

  @Test
  void onlyTheNeighbourMayCall() {
    officer.post("/api/v1/exchange/disputes", dispute()).then().statusCode(403);
    officer.post("/api/v1/exchange/conflict-checks", body()).then().statusCode(403);
    NEIGHBOUR.get("/api/v1/cases/" + matter).then().statusCode(403);
  }

  @Test
  void aCaseTellsTheWishItsStatesAndItsUnitThatTheyStandAgainstEachOther() {
    opened();
    try (WishServiceDouble wishService = new WishServiceDouble()) {
      wishService.answers("case-states", matter, taken(200, "{\"applied\":true}"));
      wishService.answers("conflict-notices", matter, taken(200, "{\"applied\":true}"));
      submitted();
      String state = said(wishService.await("case-states", matter, 1), "SUBMITTED");
      assertTrue(state.contains("\"wishId\":\"" + wish + "\""), state);
      String conflict = said(wishService.await("conflict-notices", matter, 1), "\"open\":true");
      assertTrue(conflict.contains("\"unitId\":\"" + unit + "\""), conflict);
      assertTrue(conflict.contains("\"sub\":\"resident-chen\""), conflict);
      resident
          .post("/api/v1/cases/" + matter + "/withdrawal", body("reason", "已和解"))
          .then()
          .statusCode(200);
      said(wishService.await("case-states", matter, 2), "\"state\":\"WITHDRAWN\"");
      said(wishService.await("conflict-notices", matter, 2), "\"open\":false");
    }
  }

  private static String said(List<LoggedRequest> calls, String words) {
    return calls.stream()
        .map(LoggedRequest::getBodyAsString)
        .filter(body -> body.contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nobody said " + words));
  }

  private void opened() {
    NEIGHBOUR.post("/api/v1/exchange/disputes", dispute()).then().statusCode(201);
  }

  private void submitted() {
    String party =
        resident
            .get("/api/v1/cases/" + matter)
            .then()
            .statusCode(200)
            .extract()
            .path("parties.find { it.side == 'APPLICANT' }.id");
    resident
        .asks()
        .contentType("application/json")
        .header("If-Match", "*")
        .body(body("person", body("name", "陈玉兰", "phone", "13900000009")))
        .put("/api/v1/cases/" + matter + "/parties/" + party);
    resident
        .post("/api/v1/cases/" + matter + "/submission", body("freeWill", true))
        .then()
        .statusCode(200)
        .body("possible", hasItem("ASK_CONSENT"));
  }

  private Map<String, Object> dispute() {
    Map<String, Object> dispute = new LinkedHashMap<>();
    dispute.put("messageId", UUID.nameUUIDFromBytes(matter.toString().getBytes()).toString());
    dispute.put("community", community);
    dispute.put("caseId", matter.toString());
    dispute.put("wishId", wish.toString());
    dispute.put("wishVersion", 8);
    dispute.put("wishTitle", "修好漏水的水管");
    dispute.put("resident", Map.of("sub", "resident-chen", "pseudonyms", List.of()));
    dispute.put("unitId", unit.toString());
    dispute.put("unitName", "观澜会计师事务所");
    dispute.put("statement", "水管仍在漏水，单位说已修好");
    dispute.put("language", "zh");
    return dispute;
  }

  private ValidatableResponse wishTold(String state, long version) {
    return NEIGHBOUR
        .post(
            "/api/v1/exchange/wish-states",
            body(
                "messageId",
                UUID.randomUUID().toString(),
                "community",
                community,
                "wishId",
                wish.toString(),
                "caseId",
                matter.toString(),
                "state",
                state,
                "version",
                version,
                "at",
                "2026-11-24T16:00:00+08:00",
                "reason",
                "居民撤回"))
        .then();
  }

  private ValidatableResponse asked(String subject, UUID unitId) {
    return asked(subject, unitId, 200);
  }

  private ValidatableResponse asked(String subject, UUID unitId, int status) {
    Map<String, Object> person = new LinkedHashMap<>();
    if (subject != null) {
      person.put("sub", subject);
    }
    person.put("pseudonyms", List.of());
    return ask(community, person, unitId).statusCode(status);
  }

  private ValidatableResponse ask(String where, Map<String, Object> person, UUID unitId) {
    return NEIGHBOUR
        .post(
            "/api/v1/exchange/conflict-checks",
            body(
                "community",
                where,
                "wishId",
                wish.toString(),
                "person",
                person,
                "unitId",
                unitId.toString()))
        .then();
  }
}
