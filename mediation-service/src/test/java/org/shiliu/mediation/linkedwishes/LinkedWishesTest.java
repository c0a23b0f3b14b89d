package org.shiliu.mediation.linkedwishes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.shiliu.mediation.support.Person;
import org.shiliu.mediation.support.Story;
import org.shiliu.mediation.support.WishServiceDouble;
import org.shiliu.platform.testing.Ground;
import org.shiliu.platform.testing.Tokens;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shiliu.mediation.support.Story.body;
import static org.shiliu.mediation.support.WishServiceDouble.await;
import static org.shiliu.mediation.support.WishServiceDouble.problem;
import static org.shiliu.mediation.support.WishServiceDouble.taken;

/** A case asks the wish service, over real HTTP, and shows every answer, silence included. */
@QuarkusTest
@WithTestResource(
    value = Ground.class,
    initArgs = @ResourceArg(name = "database", value = "mediation"))
class LinkedWishesTest {

  private static final Person NEIGHBOUR = Person.of("wish-service", "service");
  private static final String RAISED = "{\"wishId\":\"%s\",\"state\":\"SUBMITTED\",\"version\":1}";

  @Test
  void tellsTheWishServiceAfterTheAnswerAndShowsWhatItTells() {
    Story story = new Story().inMediation();
    UUID wish = UUID.randomUUID();
    try (WishServiceDouble wishService = new WishServiceDouble()) {
      wishService.answers("wishes", wish, taken(201, RAISED.formatted(wish)));
      raise(story, wish)
          .statusCode(201)
          .header("Location", endsWith("/cases/" + story.id + "/wishes/" + wish))
          .body("state", equalTo("REQUESTED"))
          .body("relation", equalTo("RAISED"));

      LoggedRequest call = wishService.await("wishes", wish, 1).get(0);
      assertTrue(call.getHeader("Authorization").startsWith("Bearer "));
      assertFalse(call.getHeader("X-Correlation-Id").isBlank());
      String said = call.getBodyAsString();
      assertTrue(said.contains("\"caseId\":\"" + story.id + "\""), said);
      assertTrue(said.contains("\"sub\":\"" + story.wang.login() + "\""), said);
      assertFalse(said.contains("王大有"), "a name went to the neighbour");
      await(() -> WishServiceDouble.nothingWaits(wish));
    }
    told(story, wish, "PUBLISHED", 4).statusCode(200).body("applied", equalTo(true));
    told(story, wish, "SUBMITTED", 1).statusCode(200).body("applied", equalTo(false));
    shown(story, wish).body("state", equalTo("TAKEN")).body("wishState", equalTo("PUBLISHED"));
    story
        .li
        .get("/api/v1/cases/" + story.id + "/wishes")
        .then()
        .statusCode(200)
        .body("items.wishId", hasItem(wish.toString()));
  }

  @Test
  void showsARefusalWithItsReasonAndDoesNotAskAgain() {
    Story story = new Story().inMediation();
    UUID wish = UUID.randomUUID();
    try (WishServiceDouble wishService = new WishServiceDouble()) {
      wishService.answers("wishes", wish, problem(422, "COST_OVER_CAP", "At most 1000 yuan."));
      raise(story, wish).statusCode(201);
      await(() -> WishServiceDouble.nothingWaits(wish));
      assertEquals(1, wishService.calls("wishes", wish).size());
    }
    shown(story, wish)
        .body("state", equalTo("REFUSED"))
        .body("refusalCode", equalTo("COST_OVER_CAP"))
        .body("reason", equalTo("At most 1000 yuan."));
    takeBack(story, wish).statusCode(409).body("code", equalTo("NOTHING_TO_TAKE_BACK"));
  }

  @Test
  void goesOnThroughFailureRefusedTokensAndNotYetWithOneMessageId() {
    Story story = new Story().inMediation();
    UUID wish = UUID.randomUUID();
    try (WishServiceDouble wishService = new WishServiceDouble()) {
      script(wishService, wish, STARTED, "failed", aResponse().withStatus(503));
      script(wishService, wish, "failed", "locked", aResponse().withStatus(403));
      script(
          wishService,
          wish,
          "locked",
          "early",
          aResponse().withStatus(404).withBody("<html>a proxy's page</html>"));
      script(
          wishService,
          wish,
          "early",
          "ready",
          problem(409, "NOT_YET", "Later.").withHeader("Retry-After", "1"));
      script(wishService, wish, "ready", "ready", taken(201, RAISED.formatted(wish)));
      raise(story, wish).statusCode(201);
      List<LoggedRequest> calls = wishService.await("wishes", wish, 5);
      await(() -> WishServiceDouble.nothingWaits(wish));
      assertEquals(1, calls.stream().map(LinkedWishesTest::messageId).distinct().count());
    }
    shown(story, wish).body("state", equalTo("REQUESTED"));
  }

  @Test
  void oneRefusedTokenIsReplacedAtOnce() {
    Story story = new Story().inMediation();
    UUID wish = UUID.randomUUID();
    try (WishServiceDouble wishService = new WishServiceDouble()) {
      script(wishService, wish, STARTED, "renewed", aResponse().withStatus(401));
      script(wishService, wish, "renewed", "renewed", taken(201, RAISED.formatted(wish)));
      raise(story, wish).statusCode(201);
      wishService.await("wishes", wish, 2);
      await(() -> WishServiceDouble.nothingWaits(wish));
    }
  }

  @Test
  void anAnswerThatComesTooLateCountsAsSilence() {
    Story story = new Story().inMediation();
    UUID wish = UUID.randomUUID();
    try (WishServiceDouble wishService = new WishServiceDouble()) {
      script(
          wishService,
          wish,
          STARTED,
          "fast",
          taken(201, RAISED.formatted(wish)).withFixedDelay(6_000));
      script(wishService, wish, "fast", "fast", taken(201, RAISED.formatted(wish)));
      raise(story, wish).statusCode(201);
      wishService.await("wishes", wish, 2);
      await(() -> WishServiceDouble.nothingWaits(wish));
    }
  }

  @Test
  void afterALongSilenceItIsLaidAsideVisiblyAndAnOperatorSendsItAgain() {
    Story story = new Story().inMediation();
    UUID wish = UUID.randomUUID();
    raise(story, wish).statusCode(201);
    await(() -> "UNDELIVERED".equals(shown(story, wish).extract().path("state")));
    String operator = Tokens.of("operator").roles("operator").token();
    String message =
        given()
            .auth()
            .oauth2(operator)
            .get("/api/v1/deliveries?state=DEAD&limit=100")
            .then()
            .statusCode(200)
            .extract()
            .path("items.find { it.subject == '" + wish + "' }.id");
    try (WishServiceDouble wishService = new WishServiceDouble()) {
      wishService.answers("wishes", wish, taken(201, RAISED.formatted(wish)));
      given()
          .auth()
          .oauth2(operator)
          .post("/api/v1/deliveries/{id}/resending", message)
          .then()
          .statusCode(200);
      List<LoggedRequest> calls = wishService.await("wishes", wish, 1);
      assertEquals(message, messageId(calls.get(0)));
    }
    told(story, wish, "SUBMITTED", 1).statusCode(200);
    shown(story, wish).body("state", equalTo("TAKEN"));
  }

  @Test
  void aMediatorTakesAWishBack() {
    Story story = new Story().inMediation();
    UUID wish = UUID.randomUUID();
    try (WishServiceDouble wishService = new WishServiceDouble()) {
      wishService.answers("wishes", wish, taken(201, RAISED.formatted(wish)));
      wishService.answers(
          "wish-withdrawals", wish, taken(200, "{\"applied\":true,\"state\":\"WITHDRAWN\"}"));
      raise(story, wish).statusCode(201);
      takeBack(story, wish).statusCode(200).body("withdrawalAskedAt", notNullValue());
      wishService.await("wish-withdrawals", wish, 1);
    }
    takeBack(story, wish).statusCode(409);
  }

  @Test
  void aCaseThatEndsWithoutAgreementTakesBackOnlyWhatNobodyHasClaimed() {
    Story story = new Story().inMediation();
    UUID open = UUID.randomUUID();
    UUID claimed = UUID.randomUUID();
    try (WishServiceDouble wishService = new WishServiceDouble()) {
      for (UUID wish : List.of(open, claimed)) {
        wishService.answers("wishes", wish, taken(201, RAISED.formatted(wish)));
        wishService.answers(
            "wish-withdrawals", wish, taken(200, "{\"applied\":true,\"state\":\"WITHDRAWN\"}"));
        raise(story, wish).statusCode(201);
      }
      told(story, open, "PUBLISHED", 3).statusCode(200);
      told(story, claimed, "APPROVED", 5).statusCode(200);
      story.step(story.wang, "stop", body()).then().statusCode(200);
      wishService.await("wish-withdrawals", open, 1);
      await(() -> WishServiceDouble.nothingWaits(open));
      assertEquals(0, wishService.calls("wish-withdrawals", claimed).size());
    }
  }

  @Test
  void onlyTheMediatorOfACaseInHandRaisesWishes() {
    Story story = new Story().accepted();
    UUID wish = UUID.randomUUID();
    story.officer.post(path(story), wanted(story, wish)).then().statusCode(403);
    raise(story, wish).statusCode(404);
    Story other = story.beside().inMediation();
    raise(other, wish).statusCode(201);
    raise(other, wish).statusCode(409).body("code", equalTo("LINKED_WISH_EXISTS"));
    other.mediator.get(path(other) + "/" + UUID.randomUUID()).then().statusCode(404);
    Person stranger = Person.of("resident-x", "resident", story.community);
    stranger.get(path(other)).then().statusCode(404);
  }

  @Test
  void raisesNoWishesForACaseThatHasEndedNorMoreThanTwenty() {
    Story story = new Story().inMediation();
    for (int i = 0; i < 20; i++) {
      raise(story, UUID.randomUUID()).statusCode(201);
    }
    raise(story, UUID.randomUUID())
        .statusCode(422)
        .body("code", equalTo("TOO_MANY_WISHES_OF_CASE"));
    Story performing = new Story().performing();
    raise(performing, UUID.randomUUID()).statusCode(201);
    Story ended = new Story().inMediation();
    ended.step(ended.wang, "stop", body()).then().statusCode(200);
    raise(ended, UUID.randomUUID()).statusCode(409).body("code", equalTo("CASE_NOT_IN_HAND"));
  }

  private static String path(Story story) {
    return "/api/v1/cases/" + story.id + "/wishes";
  }

  private static Map<String, Object> wanted(Story story, UUID wish) {
    Map<String, Object> wanted = new LinkedHashMap<>();
    wanted.put("id", wish.toString());
    wanted.put("kind", "MICRO_WISH");
    wanted.put("category", "GOODS");
    wanted.put("urgency", "BLUE");
    wanted.put("title", "一张隔音地毯");
    wanted.put("items", List.of(Map.of("name", "地毯", "quantity", 1)));
    wanted.put("estimatedCost", Map.of("amount", "200.00", "currency", "CNY"));
    wanted.put("beneficiaryParty", story.wangParty);
    wanted.put("homeVisit", false);
    return wanted;
  }

  private static ValidatableResponse raise(Story story, UUID wish) {
    return story.mediator.post(path(story), wanted(story, wish)).then();
  }

  private static ValidatableResponse takeBack(Story story, UUID wish) {
    return story
        .mediator
        .post(path(story) + "/" + wish + "/withdrawal", body("reason", "双方已另行解决"))
        .then();
  }

  private static ValidatableResponse shown(Story story, UUID wish) {
    return story.mediator.get(path(story) + "/" + wish).then().statusCode(200);
  }

  private static ValidatableResponse told(Story story, UUID wish, String state, long version) {
    return NEIGHBOUR
        .post(
            "/api/v1/exchange/wish-states",
            body(
                "messageId",
                UUID.randomUUID(),
                "community",
                story.community,
                "wishId",
                wish,
                "caseId",
                story.id,
                "state",
                state,
                "version",
                version,
                "at",
                "2026-11-24T16:00:00+08:00"))
        .then();
  }

  private static void script(
      WishServiceDouble wishService,
      UUID wish,
      String from,
      String to,
      com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder answer) {
    wishService.answers(
        wishService
            .whenCalled("wishes", wish)
            .inScenario("wish " + wish)
            .whenScenarioStateIs(from)
            .willSetStateTo(to)
            .willReturn(answer));
  }

  private static String messageId(LoggedRequest call) {
    return call.getBodyAsString().replaceAll(".*\"messageId\":\"([0-9a-f-]+)\".*", "$1");
  }
}
