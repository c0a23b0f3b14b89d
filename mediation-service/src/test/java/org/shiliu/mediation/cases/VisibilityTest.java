package org.shiliu.mediation.cases;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.shiliu.mediation.support.Person;
import org.shiliu.mediation.support.Story;
import org.shiliu.platform.testing.Database;
import org.shiliu.platform.testing.Ground;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.shiliu.mediation.support.Story.body;

/** Who sees what of a case (§12). */
@QuarkusTest
@WithTestResource(
    value = Ground.class,
    initArgs = @ResourceArg(name = "database", value = "mediation"))
class VisibilityTest {

  @Test
  void theRespondentLearnsOfTheCaseWhenAsked() {
    Story story = new Story().submitted();
    story.read(story.wang).then().statusCode(404).body("code", equalTo("CASE_UNKNOWN"));
    story.wang.get("/api/v1/cases").then().body("items", hasSize(0));
    story.step(story.officer, "consent-request", body("channel", "VISIT")).then().statusCode(200);
    story.read(story.wang).then().statusCode(200);
    story.wang.get("/api/v1/cases").then().body("items.id", hasItem(story.id));
  }

  @Test
  void aPartySeesTheOtherSidesNameAndNothingMore() {
    Story story = new Story().asked();
    String seen =
        story.read(story.wang).then().body("parties.name", hasItem("李长河")).extract().asString();
    assertFalse(seen.contains("13900000001"));
    story
        .wang
        .get("/api/v1/cases/" + story.id + "/parties/" + story.liParty)
        .then()
        .statusCode(403)
        .body("code", equalTo("NOT_YOUR_PARTY"));
    story
        .wang
        .get("/api/v1/cases/" + story.id + "/parties/" + story.wangParty)
        .then()
        .statusCode(200)
        .body("person.phone", equalTo("13900000002"));
    story
        .officer
        .get("/api/v1/cases/" + story.id + "/parties/" + story.liParty)
        .then()
        .statusCode(200)
        .body("person.phone", equalTo("13900000001"));
    List<List<String>> looks =
        Database.asOwner(
            "select actor, purpose from audit_entry where purpose = 'CASE_PARTY_DETAILS'"
                + " and community = '"
                + story.community
                + "' order by actor");
    assertEquals(
        List.of(
            List.of("officer-qian", "CASE_PARTY_DETAILS"),
            List.of(story.wang.login(), "CASE_PARTY_DETAILS")),
        looks);
  }

  @Test
  void caucusNotesNeverReachTheOtherSide() {
    Story story = new Story().inMediation();
    String secret = "最多只能退二十厘米";
    story
        .step(story.mediator, "caucus-notes", body("party", story.wangParty, "note", secret))
        .then()
        .statusCode(200);
    String notes = "/api/v1/cases/" + story.id + "/caucus-notes";
    story.li.get(notes).then().statusCode(200).body("items", hasSize(0));
    story.wang.get(notes).then().statusCode(200).body("items[0].note", equalTo(secret));
    story.mediator.get(notes).then().statusCode(200).body("items", hasSize(1));
    story.director.get(notes).then().statusCode(200).body("items", hasSize(1));
    story.officer.get(notes).then().statusCode(403);
    for (String part : List.of("", "/events", "/sessions", "/performance")) {
      String seen = story.li.get("/api/v1/cases/" + story.id + part).asString();
      assertFalse(seen.contains(secret) || seen.contains("NOTE_CAUCUS\",\"from"), part);
    }
    story
        .li
        .get("/api/v1/cases/" + story.id + "/events")
        .then()
        .body("items.step", not(hasItem("NOTE_CAUCUS")))
        .body("items.actor", everyItem(nullValue()));
    story
        .mediator
        .get("/api/v1/cases/" + story.id + "/events")
        .then()
        .body("items.step", hasItem("NOTE_CAUCUS"));
  }

  @Test
  void aMediatorSeesACaseFromAssignmentToReplacement() {
    Story story = new Story().accepted();
    story.read(story.mediator).then().statusCode(404);
    story
        .step(story.director, "mediator", body("presiding", story.mediatorId))
        .then()
        .statusCode(200);
    story.read(story.mediator).then().statusCode(200);
    story.mediator.get("/api/v1/cases").then().body("items.id", hasItem(story.id));
    story.step(story.li, "mediator/objection", body()).then().statusCode(200);
    story.read(story.mediator).then().statusCode(404);
    story.mediator.get("/api/v1/cases").then().body("items", hasSize(0));
    story
        .step(story.mediator, "mediator/confirmation", body("noUndisclosedConflict", true))
        .then()
        .statusCode(404);
  }

  @Test
  void aGridWorkerSeesWhatTheyFiledAndNoContent() {
    Story story = new Story();
    story.grid.post("/api/v1/cases", story.application()).then().statusCode(201);
    story
        .step(story.grid, "submission", body("freeWill", true, "consentProof", "本人签字"))
        .then()
        .statusCode(200);
    story.read(story.grid).then().statusCode(200);
    story.grid.get("/api/v1/cases/" + story.id + "/sessions").then().statusCode(403);
    Person other = Person.of("grid-other", "grid-worker", story.community);
    story.read(other).then().statusCode(404);
    other.get("/api/v1/cases").then().body("items", hasSize(0));
  }

  @Test
  void justiceAndOperatorSeeNoContent() {
    Story story = new Story().submitted();
    for (String role : List.of("justice", "operator", "steward", "service")) {
      story.read(Person.of("nobody", role, story.community)).then().statusCode(403);
    }
  }

  @Test
  void aForeignCommunityAnswersAsIfNothingWereThere() {
    Story story = new Story().submitted();
    Person stranger = Person.of("officer-far", "officer", "far-away");
    story.read(stranger).then().statusCode(404).body("code", equalTo("CASE_UNKNOWN"));
    story.step(stranger, "consent-request", body("channel", "VISIT")).then().statusCode(404);
    stranger.get("/api/v1/cases").then().body("items", hasSize(0));
    stranger.post("/api/v1/cases", story.application()).then().statusCode(404);
    stranger.get("/api/v1/mediators/" + story.mediatorId).then().statusCode(404);
    story.read(Person.of("resident-x", "resident", story.community)).then().statusCode(404);
  }

  @Test
  void aUnitActsForItsOrganisation() {
    Story story = new Story();
    UUID unitId = UUID.randomUUID();
    Person unit = Person.unit("unit-heshun", unitId, story.community);
    Map<String, Object> application = story.application();
    application.put(
        "parties",
        List.of(
            body("id", story.liParty, "side", "APPLICANT", "person", body("name", "李长河")),
            body(
                "id",
                story.wangParty,
                "side",
                "RESPONDENT",
                "organisation",
                body("name", "和顺物业公司", "unitId", unitId.toString()))));
    story.li.post("/api/v1/cases", application).then().statusCode(201);
    story.step(story.li, "submission", body("freeWill", true)).then().statusCode(200);
    story.step(story.officer, "consent-request", body("channel", "LETTER")).then().statusCode(200);
    story
        .step(unit, "parties/" + story.wangParty + "/consent", body("consents", true))
        .then()
        .statusCode(200)
        .body("nextStep.what", equalTo("ACCEPT"));
    Person otherUnit = Person.unit("unit-other", UUID.randomUUID(), story.community);
    story.read(otherUnit).then().statusCode(404);
  }
}
