package org.shiliu.mediation.intake;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shiliu.mediation.support.Jobs;
import org.shiliu.mediation.support.Person;
import org.shiliu.mediation.support.Story;
import org.shiliu.platform.testing.Database;
import org.shiliu.platform.testing.Ground;
import org.shiliu.platform.testing.TestClock;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.shiliu.mediation.support.Story.body;

/** From the draft to acceptance, and the ways out. */
@QuarkusTest
@WithTestResource(
    value = Ground.class,
    initArgs = @ResourceArg(name = "database", value = "mediation"))
class IntakeTest {

  @Inject ConsentClock consentClock;

  @AfterEach
  void clockGoesRight() {
    TestClock.reset();
  }

  @Test
  void aClearRefusalEndsTheCaseWithoutAReason() {
    Story story = new Story().asked();
    story
        .step(story.wang, "parties/" + story.wangParty + "/consent", body("consents", false))
        .then()
        .statusCode(200)
        .body("status", equalTo("NOT_ACCEPTED"))
        .body("ending.nonAcceptance", equalTo("CONSENT_REFUSED"))
        .body("ending.routes", hasSize(3))
        .body("ending.advisedRoute", notNullValue());
  }

  @Test
  void silenceForSevenDaysEndsTheCase() {
    Story story = new Story().asked();
    List<List<String>> clocks =
        Database.asOwner(
            "select 1 from scheduled_tasks where convert_from(task_data, 'UTF8') like"
                + " '%consent-unanswered%"
                + story.id
                + "%'");
    assertEquals(1, clocks.size(), "a clock was set with the question");
    UUID id = UUID.fromString(story.id);
    TestClock.advance(Duration.ofDays(6));
    Jobs.in(story.community, () -> consentClock.due(story.community, id));
    assertEquals("CONSENT_PENDING", story.status());
    TestClock.advance(Duration.ofDays(20));
    Jobs.in(story.community, () -> consentClock.due(story.community, id));
    assertEquals("NOT_ACCEPTED", story.status());
    story
        .officer
        .get("/api/v1/cases/" + story.id)
        .then()
        .body("ending.nonAcceptance", equalTo("CONSENT_UNANSWERED"));
    story
        .officer
        .get("/api/v1/cases/" + story.id + "/events")
        .then()
        .body("items.role", hasItem("SYSTEM"))
        .body("items.actor", hasItem("system"));
  }

  @Test
  void theCommitteeSaysWhereElseToTurn() {
    Story story = new Story().submitted();
    Map<String, Object> decision =
        body("why", "RESERVED_TO_SPECIAL_BODY", "reason", "土地确权", "advisedRoute", "自然资源局");
    Map<String, Object> silent = body("why", "RESERVED_TO_SPECIAL_BODY", "reason", "土地确权");
    story
        .step(story.officer, "non-acceptance", silent)
        .then()
        .statusCode(422)
        .body("violations.field", hasItem("advisedRoute"));
    story
        .step(story.officer, "non-acceptance", decision)
        .then()
        .statusCode(200)
        .body("ending.advisedRoute", equalTo("自然资源局"));
  }

  @Test
  void aReferredCaseAsksEverybody() {
    Story story = new Story();
    Map<String, Object> application = story.application();
    application.put("source", "REFERRED");
    application.put("referrer", "POLICE");
    application.put("referrerName", "派出所");
    story.officer.post("/api/v1/cases", application).then().statusCode(201);
    story
        .step(story.officer, "submission", body("freeWill", false))
        .then()
        .statusCode(200)
        .body("parties.consent", equalTo(List.of("PENDING", "PENDING")));
    story
        .step(story.officer, "consent-request", body("channel", "PHONE"))
        .then()
        .body("parties.askedIn", equalTo(List.of("zh", "zh")));
    story
        .step(
            story.officer,
            "parties/" + story.liParty + "/consent",
            body("consents", true, "how", "电话"))
        .then()
        .statusCode(200)
        .body("nextStep.who", equalTo("PARTY"));
  }

  @Test
  void everybodyIsAskedInTheirLanguage() {
    Story story = new Story();
    Map<String, Object> application = story.application();
    application.put(
        "parties",
        List.of(
            body("side", "APPLICANT", "person", body("name", "李长河")),
            body(
                "id",
                story.wangParty,
                "side",
                "RESPONDENT",
                "person",
                body("name", "卓玛", "language", "bo"))));
    story.li.post("/api/v1/cases", application).then().statusCode(201);
    story.step(story.li, "submission", body("freeWill", true)).then().statusCode(200);
    story
        .step(story.officer, "consent-request", body("channel", "VISIT"))
        .then()
        .body("parties[1].askedIn", equalTo("bo"));
  }

  @Test
  void onlyThePersonsOwnWordsChangeWhatIsKeptUnderTheirAccount() {
    Story story = new Story().draft();
    Story other = story.beside();
    Map<String, Object> application = other.application();
    application.put(
        "parties",
        List.of(
            body("side", "APPLICANT", "account", story.wang.login(), "person", body("name", "王大有")),
            body("side", "RESPONDENT", "account", story.li.login(), "person", body("name", "假名"))));
    other.wang.post("/api/v1/cases", application).then().statusCode(201);
    story.li.get("/api/v1/cases/" + story.id).then().body("parties[0].name", equalTo("李长河"));
  }

  @Test
  void aPartyIsDescribedWhileTheCaseIsADraft() {
    Story story = new Story().draft();
    String path = "/api/v1/cases/" + story.id + "/parties/" + story.wangParty;
    Object better = body("person", body("name", "王大有", "sex", "MALE"));
    story.li.asks().contentType("application/json").body(better).put(path).then().statusCode(428);
    String tag = story.read(story.li).header("ETag");
    story
        .li
        .asks()
        .header("If-Match", tag)
        .contentType("application/json")
        .body(better)
        .put(path)
        .then()
        .statusCode(200);
    story
        .li
        .asks()
        .header("If-Match", tag)
        .contentType("application/json")
        .body(better)
        .put(path)
        .then()
        .statusCode(412);
  }

  @Test
  void aRepresentativeSpeaksForAParty() {
    Story story = new Story().asked();
    Person son = Person.of("resident-son", "resident", story.community);
    story.read(son).then().statusCode(404);
    story
        .step(
            story.wang,
            "parties/" + story.wangParty + "/representative",
            body(
                "person", body("name", "王小有"), "account", "resident-son", "mandate", "父亲口头委托，全权代理"))
        .then()
        .statusCode(200)
        .body("parties[1].represented", equalTo(true));
    story
        .step(son, "parties/" + story.wangParty + "/consent", body("consents", true))
        .then()
        .statusCode(200);
  }

  @Test
  void unknownFieldsAndMissingOnesAreRefused() {
    Story story = new Story();
    Map<String, Object> application = story.application();
    application.put("fee", "10 yuan");
    story.li.post("/api/v1/cases", application).then().statusCode(400);
    application.remove("fee");
    application.remove("facts");
    story.li.post("/api/v1/cases", application).then().statusCode(422);
    story.read(story.officer).then().statusCode(404);
    story.officer.get("/api/v1/cases/no-uuid").then().statusCode(400);
    story.officer.get("/api/v1/cases/" + UUID.randomUUID()).then().statusCode(404);
  }
}
