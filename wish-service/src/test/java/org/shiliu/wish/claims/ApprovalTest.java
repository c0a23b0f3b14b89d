package org.shiliu.wish.claims;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shiliu.platform.testing.Tokens;
import org.shiliu.wish.ScriptedNeighbour;
import org.shiliu.wish.ServiceTest;
import org.shiliu.wish.Town;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** A claim must be clean before the unit gets an address. */
@ServiceTest
class ApprovalTest {

  private final Town town = new Town();
  private UUID unit;

  @BeforeEach
  void aUnit() {
    unit = town.unit(12, true);
  }

  @Test
  void blocksWithASentenceThatBetraysNoCase() {
    ScriptedNeighbour.answers(town.code, new ConflictAnswer.Known(true));
    String wish = town.published(town.repair());
    String claim = town.claimed(unit, wish);
    approve(claim)
        .statusCode(409)
        .body("code", equalTo("CLAIM_NOT_PASSED"))
        .body("detail", not(containsString("case")));
    town.get(town.officer, "/claims/" + claim).body("clearance", equalTo("BLOCKED"));
    town.get(town.unitToken(unit), "/claims/" + claim)
        .body("clearance", equalTo("PENDING"))
        .body("contact", nullValue());
    ScriptedNeighbour.answers(town.code, new ConflictAnswer.Known(false));
    approve(claim).statusCode(200).body("state", equalTo("APPROVED"));
  }

  @Test
  void letsAnOfficerDecideWhatIsUnknownOnlyWithAReason() {
    String claim = town.claimed(unit, town.published(town.repair()));
    decide(claim, true, "先核实").statusCode(409).body("code", equalTo("NOTHING_UNCLEAR"));
    ScriptedNeighbour.answers(town.code, new ConflictAnswer.Unknown());
    approve(claim).statusCode(409).body("code", equalTo("CLEARANCE_UNCLEAR"));
    town.get(town.unitToken(unit), "/claims/" + claim).body("contact", nullValue());
    decide(claim, true, "").statusCode(422);
    decide(claim, true, "已电话核实双方").statusCode(200).body("state", equalTo("APPROVED"));
    town.get(town.unitToken(unit), "/claims/" + claim).body("contact", notNullValue());
  }

  @Test
  void declinesWhatIsUnknown() {
    ScriptedNeighbour.answers(town.code, new ConflictAnswer.Unknown());
    String wish = town.published(town.repair());
    String claim = town.claimed(unit, wish);
    approve(claim).statusCode(409);
    decide(claim, false, "身份不明").statusCode(200).body("state", equalTo("DECLINED"));
    town.get(town.officer, "/wishes/" + wish).body("state", equalTo("PUBLISHED"));
  }

  @Test
  void waitsVisiblyWithItsClockStandingStillWhileTheNeighbourIsSilent() {
    ScriptedNeighbour.answers(town.code, new ConflictAnswer.Silent());
    String wish = town.published(town.repair());
    String claim = town.claimed(unit, wish);
    town.get(town.officer, "/claims/" + claim).body("dueAt", notNullValue());
    approve(claim)
        .statusCode(202)
        .header("Location", containsString("/api/v1/claims/" + claim))
        .body("state", equalTo("CLAIMED"))
        .body("clockStands", equalTo(true))
        .body("dueAt", nullValue());
    town.get(town.officer, "/claims?clearance=WAITING_NEIGHBOUR").body("items.id", hasItem(claim));
    town.get(town.unitToken(unit), "/claims/" + claim).body("contact", nullValue());
    ScriptedNeighbour.answers(town.code, new ConflictAnswer.Known(false));
    approve(claim).statusCode(200).body("state", equalTo("APPROVED"));
    town.get(town.officer, "/claims?clearance=WAITING_NEIGHBOUR")
        .body("items.id", not(hasItem(claim)));
  }

  @Test
  void approvesOnceHoweverOftenItIsAsked() {
    String claim = town.claimed(unit, town.published(town.repair()));
    String key = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      given()
          .auth()
          .oauth2(town.officer)
          .header("Idempotency-Key", key)
          .post("/api/v1/claims/" + claim + "/approval")
          .then()
          .statusCode(200)
          .body("state", equalTo("APPROVED"));
    }
    approve(claim).statusCode(409).body("code", equalTo("NO_SUCH_MOVE"));
  }

  @Test
  void declinesWithAReasonThatTheUnitSees() {
    String wish = town.published(town.repair());
    String claim = town.claimed(unit, wish);
    town.post(town.officer, "/claims/" + claim + "/decline", Map.of("reason", "已另行安排"))
        .statusCode(200);
    town.get(town.unitToken(unit), "/claims/" + claim)
        .body("state", equalTo("DECLINED"))
        .body("endReason", equalTo("已另行安排"));
    town.claimed(town.unit(12, true), wish);
  }

  @Test
  void masksAgainWhileACaseIsOpenThatWasTakenUpLater() {
    String wish = town.published(town.repair());
    String claim = town.approved(unit, wish);
    UUID caseId = UUID.randomUUID();
    conflict(caseId, true, 3, "1");
    town.get(town.unitToken(unit), "/claims/" + claim)
        .body("contact", nullValue())
        .body("details", nullValue())
        .body("masked", equalTo(true));
    town.start(unit, claim).statusCode(409).body("code", equalTo("CLAIM_MASKED"));
    town.get(town.officer, "/claims/" + claim).body("masked", equalTo(true));
    conflict(caseId, false, 2, "0");
    town.get(town.unitToken(unit), "/claims/" + claim).body("contact", nullValue());
    conflict(caseId, false, 4, "1");
    town.get(town.unitToken(unit), "/claims/" + claim).body("contact", notNullValue());
  }

  @Test
  void blocksAnApprovalAfterANoticeEvenIfTheCheckIsClear() {
    String claim = town.claimed(unit, town.published(town.repair()));
    conflict(UUID.randomUUID(), true, 1, "1");
    approve(claim).statusCode(409).body("code", equalTo("CLAIM_NOT_PASSED"));
  }

  @Test
  void needsCheckedVisitorsWhereTheCategoryDoes() {
    String claim = town.approved(unit, town.published(town.repair()));
    town.post(
            town.unitToken(unit),
            "/claims/" + claim + "/start",
            Map.of("visitors", List.of(Map.of("name", "王师傅", "backgroundChecked", false))))
        .statusCode(422)
        .body("code", equalTo("CHECKED_VISITORS_MISSING"));
    town.post(
            town.unitToken(unit),
            "/claims/" + claim + "/start",
            Map.of(
                "plannedOn", List.of("2020-01-01"),
                "visitors", List.of(Map.of("name", "王师傅", "backgroundChecked", true))))
        .statusCode(422)
        .body("code", equalTo("PLANNED_DAY_BAD"));
    town.start(unit, claim).statusCode(200).body("visitors[0].name", equalTo("王会计"));
  }

  private io.restassured.response.ValidatableResponse approve(String claim) {
    return town.post(town.officer, "/claims/" + claim + "/approval", "");
  }

  private io.restassured.response.ValidatableResponse decide(
      String claim, boolean yes, String why) {
    return town.post(
        town.officer,
        "/claims/" + claim + "/unclear-decision",
        Map.of("approve", yes, "reason", why));
  }

  private void conflict(UUID caseId, boolean open, long version, String changed) {
    given()
        .auth()
        .oauth2(Tokens.of("mediation-service").roles("service").token())
        .post(
            "/test/exchange/%s/conflict/%s/%s/%s/%d?sub=%s"
                .formatted(town.code, caseId, unit, open, version, town.account("chen")))
        .then()
        .statusCode(200)
        .body(equalTo(changed));
  }
}
