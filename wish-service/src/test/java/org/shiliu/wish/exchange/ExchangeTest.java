package org.shiliu.wish.exchange;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shiliu.platform.testing.Database;
import org.shiliu.platform.testing.TestClock;
import org.shiliu.platform.testing.Tokens;
import org.shiliu.wish.Pictures;
import org.shiliu.wish.ServiceTest;
import org.shiliu.wish.Town;

import io.restassured.response.ValidatableResponse;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** What the mediation service tells us: each message once, an old one never over a newer one. */
@ServiceTest
class ExchangeTest {

  private static final String NEIGHBOUR = Tokens.of("mediation-service").roles("service").token();

  private final Town town = new Town();
  private final UUID matter = UUID.randomUUID();
  private final UUID wish = UUID.randomUUID();
  private UUID unit;

  @BeforeEach
  void aUnit() {
    unit = town.unit(12, true);
  }

  @Test
  void aCasesWishEntersReviewOnceHoweverOftenItArrives() {
    Map<String, Object> wanted = wanted();
    for (int i = 0; i < 2; i++) {
      tell("wishes", wanted)
          .statusCode(201)
          .body("wishId", equalTo(wish.toString()))
          .body("state", equalTo("SUBMITTED"));
    }
    town.get(town.officer, "/wishes/" + wish)
        .statusCode(200)
        .body("state", equalTo("SUBMITTED"))
        .body("filing.source", equalTo("CASE"))
        .body("filing.originCaseId", equalTo(matter.toString()));
    assertEquals(
        "2",
        Database.asOwner("select count(*) from wish_event where wish_id = '" + wish + "'")
            .get(0)
            .get(0));
  }

  @Test
  void aWishThatBreaksARuleIsRefusedForGood() {
    Map<String, Object> wanted = wanted();
    wanted.put("estimatedCost", Map.of("amount", "1000.01", "currency", "CNY"));
    tell("wishes", wanted).statusCode(422).body("code", equalTo("COST_OVER_CAP"));
    wanted.put("estimatedCost", Map.of("amount", "1000.00", "currency", "CNY"));
    wanted.put("title", "请打电话 13800138000");
    tell("wishes", wanted).statusCode(422).body("code", equalTo("TITLE_HAS_PHONE"));
    town.get(town.officer, "/wishes/" + wish).statusCode(404);
  }

  @Test
  void aWithdrawalBeforeItsWishIsAnsweredNotYetAndLaterTakenOnce() {
    Map<String, Object> back = message("wishId", wish, "caseId", matter, "reason", "已另行解决");
    tell("wish-withdrawals", back)
        .statusCode(409)
        .body("code", equalTo("NOT_YET"))
        .header("Retry-After", equalTo("1"));
    tell("wishes", wanted()).statusCode(201);
    for (int i = 0; i < 2; i++) {
      tell("wish-withdrawals", back)
          .statusCode(200)
          .body("applied", equalTo(true))
          .body("state", equalTo("WITHDRAWN"));
    }
    tell("wish-withdrawals", message("wishId", wish, "caseId", matter, "reason", "再次"))
        .statusCode(200)
        .body("applied", equalTo(false));
  }

  @Test
  void aCaseTakesBackOnlyItsOwnWishes() {
    tell("wishes", wanted()).statusCode(201);
    tell(
            "wish-withdrawals",
            message("wishId", wish, "caseId", UUID.randomUUID(), "reason", "不是本案的"))
        .statusCode(404);
    assertEquals("SUBMITTED", town.state(wish.toString()));
  }

  @ParameterizedTest
  @CsvSource({
    "CONFIRMED, true, CONFIRMED",
    "CONFIRMED, false, DISPUTED",
    "REDO, true, IN_PROGRESS",
    "REPUBLISH, false, PUBLISHED",
    "CLOSED_UNCONFIRMED, false, CLOSED_UNCONFIRMED"
  })
  void anEffectiveAgreementSettlesTheWish(String result, boolean signed, String state) {
    String disputed = disputed();
    Map<String, Object> told = caseTold(disputed, "AGREEMENT_EFFECTIVE", 9);
    told.put("outcome", Map.of("result", result, "residentSigned", signed));
    tell("case-states", told).statusCode(200).body("applied", equalTo(true));
    assertEquals(state, town.state(disputed));
  }

  @Test
  void anOutcomeCountsEvenWhenALaterStateHasOvertakenIt() {
    String disputed = disputed();
    tell("case-states", caseTold(disputed, "PERFORMING", 10)).body("applied", equalTo(true));
    Map<String, Object> late = caseTold(disputed, "AGREEMENT_EFFECTIVE", 9);
    late.put("outcome", Map.of("result", "CONFIRMED", "residentSigned", true));
    tell("case-states", late).statusCode(200).body("applied", equalTo(true));
    assertEquals("CONFIRMED", town.state(disputed));
    assertEquals("PERFORMING", stateOfCase(disputed));
  }

  @Test
  void anOldVersionNeverOverwritesANewOne() {
    String disputed = disputed();
    tell("case-states", caseTold(disputed, "IN_MEDIATION", 7)).body("applied", equalTo(true));
    tell("case-states", caseTold(disputed, "SUBMITTED", 2)).body("applied", equalTo(false));
    assertEquals("IN_MEDIATION", stateOfCase(disputed));
  }

  @ParameterizedTest
  @CsvSource({"NOT_ACCEPTED", "WITHDRAWN", "TERMINATED"})
  void aCaseThatEndsWithoutAgreementLeavesTheWishToAnOfficer(String end) {
    String disputed = disputed();
    town.get(town.officer, "/wishes/" + disputed).body("dueAt", nullValue());
    tell("case-states", caseTold(disputed, end, 5)).statusCode(200).body("applied", equalTo(true));
    town.get(town.officer, "/wishes/" + disputed)
        .body("state", equalTo("DISPUTED"))
        .body("awaited", equalTo("OFFICER"))
        .body("dueAt", notNullValue());
  }

  @Test
  void aCaseBetweenThemMasksTheApprovedClaimUntilItEnds() {
    String repair = town.published(town.repair());
    String claim = town.approved(unit, repair);
    conflict(true, 3).body("applied", equalTo(true));
    town.get(town.unitToken(unit), "/claims/" + claim).body("contact", nullValue());
    town.get(town.officer, "/claims/" + claim).body("masked", equalTo(true));
    conflict(false, 2).body("applied", equalTo(false));
    conflict(false, 8).body("applied", equalTo(true));
    town.get(town.unitToken(unit), "/claims/" + claim).body("contact", notNullValue());
  }

  @Test
  void anAgreementThatSendsTheUnitBackToWorkShowsItAgainWhereToGo() {
    String repair = disputed();
    String claim = town.get(town.officer, "/wishes/" + repair).extract().path("claimId");
    Map<String, Object> told = caseTold(repair, "AGREEMENT_EFFECTIVE", 9);
    about(told.get("caseId"), true, 2).body("applied", equalTo(true));
    told.put("outcome", Map.of("result", "REDO", "residentSigned", true));
    tell("case-states", told).statusCode(200);
    about(told.get("caseId"), true, 3).body("applied", equalTo(false));
    town.get(town.unitToken(unit), "/claims/" + claim)
        .body("state", equalTo("IN_PROGRESS"))
        .body("masked", nullValue())
        .body("contact", notNullValue())
        .body("dueAt", notNullValue());
    town.photo(unit, claim, Pictures.jpeg(8, 6)).statusCode(201);
    town.finish(unit, claim).statusCode(200).body("state", equalTo("FULFILLED"));
  }

  @Test
  void aCaseOfAnotherCommunityMasksTheClaimsOfThisOne() {
    String claim = town.approved(unit, town.published(town.repair()));
    Map<String, Object> elsewhere = notice(matter, true, 3);
    elsewhere.put("community", "elsewhere");
    tell("conflict-notices", elsewhere).statusCode(200).body("applied", equalTo(true));
    town.get(town.unitToken(unit), "/claims/" + claim).body("contact", nullValue());
  }

  @Test
  void theTimeOfAMaskedClaimStandsStillAndItsPhotosAreNotTaken() {
    String claim = town.started(unit, town.published(town.repair()));
    String due = town.get(town.officer, "/claims/" + claim).extract().path("dueAt");
    conflict(true, 3);
    town.get(town.officer, "/claims/" + claim)
        .body("clockStands", equalTo(true))
        .body("dueAt", nullValue());
    town.photo(unit, claim, Pictures.jpeg(8, 6))
        .statusCode(409)
        .body("code", equalTo("CLAIM_MASKED"));
    TestClock.advance(Duration.ofHours(30));
    try {
      conflict(false, 4);
      String later =
          town.get(town.officer, "/claims/" + claim)
              .body("clockStands", equalTo(false))
              .extract()
              .path("dueAt");
      Duration stood = Duration.between(OffsetDateTime.parse(due), OffsetDateTime.parse(later));
      assertEquals(30, stood.toHours());
    } finally {
      TestClock.reset();
    }
  }

  @Test
  void onlyTheNeighbourMayCallAndOnlyForOneCommunity() {
    town.post(town.officer, "/exchange/wishes", wanted()).statusCode(403);
    String own = Tokens.of("wish-service").roles("service").token();
    town.post(own, "/exchange/wishes", wanted()).statusCode(403);
    town.post(own, "/exchange/conflict-notices", notice(matter, true, 1)).statusCode(403);
    Map<String, Object> malformed = wanted();
    malformed.put("community", "Not A Code");
    tell("wishes", malformed).statusCode(400);
    Map<String, Object> unknown = wanted();
    unknown.put("surprise", 1);
    tell("wishes", unknown).statusCode(400);
    Map<String, Object> elsewhere = caseTold(disputed(), "SUBMITTED", 2);
    elsewhere.put("community", "elsewhere");
    tell("case-states", elsewhere).statusCode(404);
  }

  private ValidatableResponse tell(String path, Map<String, Object> body) {
    return town.post(NEIGHBOUR, "/exchange/" + path, body);
  }

  private ValidatableResponse conflict(boolean open, long version) {
    return about(matter, open, version);
  }

  private ValidatableResponse about(Object caseId, boolean open, long version) {
    return tell("conflict-notices", notice(caseId, open, version)).statusCode(200);
  }

  private Map<String, Object> notice(Object caseId, boolean open, long version) {
    return message(
        "caseId",
        caseId,
        "version",
        version,
        "person",
        Map.of("sub", town.account("chen"), "pseudonyms", List.of()),
        "unitId",
        unit,
        "open",
        open,
        "at",
        "2026-11-24T16:00:00+08:00");
  }

  private String disputed() {
    String repair = town.published(town.repair());
    String claim = town.fulfilled(unit, repair);
    for (int i = 0; i < 2; i++) {
      town.post(town.resident, "/wishes/" + repair + "/not-done", Map.of("statement", "灯还是不亮"))
          .statusCode(200);
      if (i == 0) {
        town.finish(unit, claim).statusCode(200);
      }
    }
    return repair;
  }

  private Map<String, Object> caseTold(String disputed, String state, long version) {
    String about = town.get(town.officer, "/wishes/" + disputed).extract().path("disputeCaseId");
    return message(
        "caseId",
        about,
        "wishId",
        disputed,
        "state",
        state,
        "version",
        version,
        "at",
        "2026-11-24T16:00:00+08:00");
  }

  private static String stateOfCase(String disputed) {
    return Database.asOwner("select state from told_case where wish_id = '" + disputed + "'")
        .get(0)
        .get(0);
  }

  private Map<String, Object> wanted() {
    return message(
        "caseId",
        matter,
        "wishId",
        wish,
        "kind",
        "MICRO_WISH",
        "category",
        "GOODS",
        "urgency",
        "BLUE",
        "title",
        "一张隔音地毯",
        "items",
        List.of(Map.of("name", "地毯", "quantity", 1)),
        "estimatedCost",
        Map.of("amount", "200.00", "currency", "CNY"),
        "homeVisit",
        false);
  }

  private Map<String, Object> message(Object... pairs) {
    Map<String, Object> message = new LinkedHashMap<>();
    message.put("messageId", UUID.randomUUID().toString());
    message.put("community", town.code);
    for (int i = 0; i < pairs.length; i += 2) {
      Object value = pairs[i + 1];
      message.put((String) pairs[i], value instanceof UUID id ? id.toString() : value);
    }
    return message;
  }
}
