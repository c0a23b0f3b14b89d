package org.shiliu.wish.disputes;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shiliu.platform.testing.Tokens;
import org.shiliu.wish.ServiceTest;
import org.shiliu.wish.Town;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** A quarrel about a fulfilment, to each of its ends. */
@ServiceTest
class DisputeTest {

  private final Town town = new Town();
  private UUID unit;

  @BeforeEach
  void aUnit() {
    unit = town.unit(12, true);
  }

  @Test
  void sendsTheUnitBackToWorkTheFirstTimeAndOpensACaseTheSecond() {
    String wish = town.published(town.repair());
    String claim = town.fulfilled(unit, wish);
    notDone(wish)
        .statusCode(200)
        .body("state", equalTo("IN_PROGRESS"))
        .body("disputeCaseId", nullValue());
    town.finish(unit, claim).statusCode(200);
    notDone(wish)
        .statusCode(200)
        .body("state", equalTo("DISPUTED"))
        .body("disputeCaseId", notNullValue());
  }

  @Test
  void confirmsOnlyWithTheResidentsSignature() {
    String wish = disputed();
    outcome(wish, "CONFIRMED", false, "true");
    town.get(town.officer, "/wishes/" + wish)
        .body("state", equalTo("DISPUTED"))
        .body("dueAt", notNullValue());
    outcome(wish, "CONFIRMED", true, "true");
    town.get(town.officer, "/wishes/" + wish).body("state", equalTo("CONFIRMED"));
    outcome(wish, "REDO", true, "false");
  }

  @Test
  void goesBackToWorkOrToTheOpenListOrEndsAsTheAgreementSays() {
    String redo = disputed();
    outcome(redo, "REDO", true, "true");
    town.get(town.officer, "/wishes/" + redo).body("state", equalTo("IN_PROGRESS"));
    String again = disputed();
    outcome(again, "REPUBLISH", true, "true");
    town.get(town.officer, "/wishes/" + again)
        .body("state", equalTo("PUBLISHED"))
        .body("claimId", nullValue());
    String closed = disputed();
    outcome(closed, "CLOSED_UNCONFIRMED", true, "true");
    town.get(town.officer, "/wishes/" + closed).body("state", equalTo("CLOSED_UNCONFIRMED"));
  }

  @Test
  void takesNoOutcomeOfAnotherCase() {
    String wish = disputed();
    exchange("/outcome/" + wish + "/" + UUID.randomUUID() + "/CONFIRMED/true", "false");
    town.get(town.officer, "/wishes/" + wish).body("state", equalTo("DISPUTED"));
  }

  @Test
  void leavesItToAnOfficerWhenTheCaseEndsWithoutAgreement() {
    String wish = disputed();
    decide(wish, "PUBLISHED").statusCode(409).body("code", equalTo("CASE_STILL_RUNS"));
    exchange("/ended/" + wish + "/" + caseOf(wish), "true");
    exchange("/ended/" + wish + "/" + caseOf(wish), "false");
    decide(wish, "CLOSED_UNCONFIRMED").statusCode(200).body("state", equalTo("CLOSED_UNCONFIRMED"));
    decide(wish, "PUBLISHED").statusCode(409).body("code", equalTo("NO_SUCH_MOVE"));
  }

  @Test
  void lastsUntilTheResidentWithdrawsIt() {
    String wish = disputed();
    town.post(town.resident, "/wishes/" + wish + "/withdrawal", Map.of("reason", "算了"))
        .statusCode(200);
    outcome(wish, "CONFIRMED", true, "false");
  }

  @Test
  void keepsTheClaimUntilItsEnd() {
    String wish = town.published(town.repair());
    String claim = town.fulfilled(unit, wish);
    town.post(town.unitToken(unit), "/claims/" + claim + "/return", Map.of("reason", "x"))
        .statusCode(409)
        .body("code", equalTo("CLAIM_NOT_RETURNABLE"));
    town.post(town.officer, "/claims/" + claim + "/decline", Map.of("reason", "x")).statusCode(409);
  }

  private String disputed() {
    String wish = town.published(town.repair());
    String claim = town.fulfilled(unit, wish);
    notDone(wish).statusCode(200);
    town.finish(unit, claim).statusCode(200);
    notDone(wish).statusCode(200);
    return wish;
  }

  private io.restassured.response.ValidatableResponse notDone(String wish) {
    return town.post(town.resident, "/wishes/" + wish + "/not-done", Map.of("statement", "灯还是不亮"));
  }

  private String caseOf(String wish) {
    return town.get(town.officer, "/wishes/" + wish).extract().path("disputeCaseId");
  }

  private io.restassured.response.ValidatableResponse decide(String wish, String decision) {
    return town.post(
        town.officer,
        "/wishes/" + wish + "/dispute-decision",
        Map.of("decision", decision, "reason", "调解未果"));
  }

  private void outcome(String wish, String outcome, boolean signed, String changed) {
    exchange("/outcome/%s/%s/%s/%s".formatted(wish, caseOf(wish), outcome, signed), changed);
  }

  private void exchange(String path, String answer) {
    given()
        .auth()
        .oauth2(Tokens.of("mediation-service").roles("service").token())
        .post("/test/exchange/" + town.code + path)
        .then()
        .statusCode(200)
        .body(equalTo(answer));
  }
}
