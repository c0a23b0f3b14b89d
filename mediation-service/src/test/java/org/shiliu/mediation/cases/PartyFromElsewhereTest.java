package org.shiliu.mediation.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shiliu.mediation.support.Person;
import org.shiliu.mediation.support.Story;
import org.shiliu.platform.testing.Ground;
import org.shiliu.platform.testing.Tokens;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.shiliu.mediation.support.Story.body;

/** A party from elsewhere has its own case, and nothing else of the case's community. */
@QuarkusTest
@WithTestResource(
    value = Ground.class,
    initArgs = @ResourceArg(name = "database", value = "mediation"))
class PartyFromElsewhereTest {

  private final String login = "resident-chen-" + UUID.randomUUID();
  private final Person chen = Person.of(login, "resident", "hetaoyuan-test");
  private Story story;

  @BeforeEach
  void begin() {
    story = new Story();
  }

  @Test
  void seesAndAnswersTheirCase() {
    named(login, story);
    story.read(chen).then().statusCode(404);
    ask(story);
    story.read(chen).then().statusCode(200).body("parties.name", hasItem("陈玉兰"));
    chen.get("/api/v1/cases").then().body("items.id", equalTo(List.of(story.id)));
    story
        .step(chen, "parties/" + story.wangParty + "/consent", body("consents", true))
        .then()
        .statusCode(200)
        .body("nextStep.what", equalTo("ACCEPT"));
    chen.get("/api/v1/cases/" + story.id + "/parties/" + story.wangParty)
        .then()
        .statusCode(200)
        .body("person.phone", equalTo("13900000077"));
    chen.get("/api/v1/cases/" + story.id + "/parties/" + story.liParty)
        .then()
        .statusCode(403)
        .body("code", equalTo("NOT_YOUR_PARTY"));
    story.step(chen, "stop", body()).then().statusCode(200);
  }

  @Test
  void seesNothingElseOfThatCommunity() {
    named(login, story);
    ask(story);
    Story other = story.beside().asked();
    other.read(chen).then().statusCode(404).body("code", equalTo("CASE_UNKNOWN"));
    for (String part :
        List.of("/events", "/sessions", "/caucus-notes", "/wishes", "/performance")) {
      chen.get("/api/v1/cases/" + other.id + part).then().statusCode(404);
    }
    chen.get("/api/v1/cases").then().body("items.id", equalTo(List.of(story.id)));
    chen.get("/api/v1/mediators").then().statusCode(200).body("items", hasSize(0));
    chen.get("/api/v1/mediators/" + story.mediatorId).then().statusCode(404);
    Map<String, Object> application = story.beside().application();
    chen.post("/api/v1/cases", application).then().statusCode(404);
  }

  @Test
  void neverReadsTheOtherSidesCaucus() {
    named(login, story);
    ask(story);
    consentedUpToMediation();
    for (String party : List.of(story.liParty, story.wangParty)) {
      story
          .step(story.mediator, "caucus-notes", body("party", party, "note", "谈话 " + party))
          .then()
          .statusCode(200);
    }
    chen.get("/api/v1/cases/" + story.id + "/caucus-notes")
        .then()
        .statusCode(200)
        .body("items.note", equalTo(List.of("谈话 " + story.wangParty)));
    chen.get("/api/v1/cases/" + story.id + "/events")
        .then()
        .body("items.step", not(hasItem("NOTE_CAUCUS")))
        .body("items.actor", everyItem(nullValue()));
  }

  @Test
  void anOfficersDirectorsOrMediatorsStandingEndsAtTheirOwnCommunities() {
    named(login, story);
    ask(story);
    Story other = story.beside().asked();
    for (String role : List.of("officer", "director", "mediator", "grid-worker")) {
      Person both = Person.of(login, List.of("resident", role), "hetaoyuan-test");
      other.read(both).then().statusCode(404);
      both.get("/api/v1/cases").then().body("items.id", equalTo(List.of(story.id)));
      both.get("/api/v1/cases/" + story.id + "/events")
          .then()
          .body("items.actor", everyItem(nullValue()));
      both.get("/api/v1/cases/" + story.id + "/parties/" + story.liParty).then().statusCode(403);
      both.get("/api/v1/mediators").then().body("items", hasSize(0));
    }
    Person officer = Person.of(login, List.of("resident", "officer"), "hetaoyuan-test");
    story
        .step(officer, "rights-notices", body("channel", "VISIT"))
        .then()
        .statusCode(403)
        .body("code", equalTo("NOT_YOUR_STEP"));
    Person director = Person.of(login, List.of("resident", "director"), "hetaoyuan-test");
    story
        .step(director, "mediator", body("presiding", story.mediatorId))
        .then()
        .statusCode(403)
        .body("code", equalTo("NOT_YOUR_STEP"));
    story
        .step(director, "mediator/release", body("reason", "换人"))
        .then()
        .statusCode(403)
        .body("code", equalTo("NOT_YOUR_STEP"));
    director
        .asks()
        .contentType(ContentType.JSON)
        .body(body("active", false))
        .post("/api/v1/mediators/" + story.mediatorId + "/activity")
        .then()
        .statusCode(404);
    director
        .get("/api/v1/cases/" + story.id + "/caucus-notes")
        .then()
        .statusCode(200)
        .body("items", hasSize(0));
    officer
        .get("/api/v1/deliveries?limit=100")
        .then()
        .body("items.community", everyItem(equalTo("hetaoyuan-test")));
  }

  @Test
  void learnsWhoLookedAtTheirDetailsThere() {
    named(login, story);
    ask(story);
    for (String party : List.of(story.liParty, story.wangParty)) {
      story.officer.get("/api/v1/cases/" + story.id + "/parties/" + party);
    }
    chen.get("/api/v1/me/data-reads")
        .then()
        .statusCode(200)
        .body("items.findAll { it.operation == 'getParty' }.reader", hasItem("officer-qian"))
        .body("items.findAll { it.operation == 'getParty' }.category", hasItems("IDENTITY", "NAME"))
        .body("items.findAll { it.operation == 'getParty' }", hasSize(2));
  }

  @Test
  void aUnitFromElsewhereActsForItsOrganisation() {
    UUID unitId = UUID.randomUUID();
    Person unit = Person.unit("unit-far", unitId, "hetaoyuan-test");
    respondent(story, body("name", "和顺物业公司", "unitId", unitId.toString()), "organisation", null);
    ask(story);
    story
        .step(unit, "parties/" + story.wangParty + "/consent", body("consents", true))
        .then()
        .statusCode(200)
        .body("nextStep.what", equalTo("ACCEPT"));
    unit.get("/api/v1/cases").then().body("items.id", equalTo(List.of(story.id)));
    Person another = Person.unit("unit-far", UUID.randomUUID(), "hetaoyuan-test");
    story.read(another).then().statusCode(404);
    // the claim alone does not make a resident the unit
    String resident =
        Tokens.of("resident-x")
            .roles("resident")
            .communities("hetaoyuan-test")
            .unit(unitId)
            .token();
    given().auth().oauth2(resident).get("/api/v1/cases/" + story.id).then().statusCode(404);
  }

  @Test
  void whoSpeaksForAPartyMayComeFromElsewhereToo() {
    Story local = story.asked();
    local
        .step(
            local.wang,
            "parties/" + local.wangParty + "/representative",
            body("person", body("name", "陈玉兰"), "account", login, "mandate", "全权代理"))
        .then()
        .statusCode(200);
    local.read(chen).then().statusCode(200);
    local
        .step(chen, "parties/" + local.wangParty + "/consent", body("consents", true))
        .then()
        .statusCode(200);
  }

  @Test
  void aMessageOfTheNeighbourStaysInTheCommunityThatItNames() {
    named(login, story);
    String token = Tokens.of(login).roles("service", "resident").token();
    UUID wish = UUID.randomUUID();
    Person.of(login, List.of("service", "resident"), "hetaoyuan-test")
        .post("/api/v1/exchange/disputes", dispute(wish))
        .then()
        .statusCode(201);
    Map<String, Object> notice =
        body(
            "messageId",
            UUID.randomUUID().toString(),
            "community",
            "hetaoyuan-test",
            "wishId",
            wish.toString(),
            "caseId",
            wish.toString(),
            "state",
            "CONFIRMED",
            "version",
            9,
            "at",
            "2026-11-24T16:00:00+08:00");
    given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .body(notice)
        .post("/api/v1/exchange/wish-states")
        .then()
        .statusCode(409)
        .body("code", equalTo("NOT_YET"));
  }

  private Map<String, Object> dispute(UUID wish) {
    return body(
        "messageId",
        UUID.randomUUID().toString(),
        "community",
        story.community,
        "caseId",
        wish.toString(),
        "wishId",
        wish.toString(),
        "wishVersion",
        8,
        "wishTitle",
        "修好漏水的水管",
        "resident",
        Map.of("sub", login, "pseudonyms", List.of()),
        "unitId",
        UUID.randomUUID().toString(),
        "unitName",
        "观澜会计师事务所",
        "statement",
        "水管仍在漏水",
        "language",
        "zh");
  }

  private static void named(String account, Story story) {
    respondent(story, body("name", "陈玉兰", "phone", "13900000077"), "person", account);
  }

  private static void respondent(
      Story story, Map<String, Object> who, String kind, String account) {
    Map<String, Object> respondent = body("id", story.wangParty, "side", "RESPONDENT", kind, who);
    if (account != null) {
      respondent.put("account", account);
    }
    Map<String, Object> application = story.application();
    List<Object> parties = new ArrayList<>((List<?>) application.get("parties"));
    parties.set(1, respondent);
    application.put("parties", parties);
    story.li.post("/api/v1/cases", application).then().statusCode(201);
    story.step(story.li, "submission", body("freeWill", true)).then().statusCode(200);
  }

  private static void ask(Story story) {
    story.step(story.officer, "consent-request", body("channel", "VISIT")).then().statusCode(200);
  }

  private void consentedUpToMediation() {
    must(chen, "parties/" + story.wangParty + "/consent", body("consents", true));
    must(story.officer, "rights-notices", body("channel", "VISIT"));
    must(story.officer, "acceptance", body("brief", "边界", "sealed", true));
    must(story.director, "mediator", body("presiding", story.mediatorId));
    must(story.mediator, "mediator/confirmation", body("noUndisclosedConflict", true));
    must(story.li, "parties/" + story.liParty + "/rights-acknowledgement", body());
    must(chen, "parties/" + story.wangParty + "/rights-acknowledgement", body());
    for (String party : List.of(story.liParty, story.wangParty)) {
      must(story.mediator, "parties/" + party + "/identity-check", body("document", "ID_CARD"));
    }
    must(story.mediator, "mediation", null);
  }

  private void must(Person who, String step, Object said) {
    story.step(who, step, said).then().statusCode(200);
  }
}
