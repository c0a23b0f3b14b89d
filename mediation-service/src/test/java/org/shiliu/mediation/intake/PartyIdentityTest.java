package org.shiliu.mediation.intake;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shiliu.mediation.support.Person;
import org.shiliu.mediation.support.Story;
import org.shiliu.platform.testing.Database;
import org.shiliu.platform.testing.Ground;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import static org.hamcrest.Matchers.equalTo;
import static org.shiliu.mediation.support.Story.body;

/** The parties of a case are different people, on two sides. */
@QuarkusTest
@WithTestResource(
    value = Ground.class,
    initArgs = @ResourceArg(name = "database", value = "mediation"))
class PartyIdentityTest {

  private static final String ID_LI = "110105194912310021";
  private static final String ID_WANG = "110105195005020034";

  private Story story;

  @BeforeEach
  void begin() {
    story = new Story();
  }

  @Test
  void anIdIsGivenToOnePartyOnly() {
    Map<String, Object> twice = respondent("王大有", "13900000002");
    Map<String, Object> first = applicant();
    twice.put("id", first.get("id"));
    filed(story.li, List.of(first, twice))
        .statusCode(422)
        .body("code", equalTo("PARTY_NAMED_TWICE"))
        .body("violations[0].field", equalTo("parties[1].id"));
    story.draft();
    Map<String, Object> taken = respondent("王大有", "13900000002");
    taken.put("id", story.wangParty);
    Map<String, Object> second = application(List.of(applicant(), taken));
    second.put("id", UUID.randomUUID().toString());
    story.li.post("/api/v1/cases", second).then().statusCode(409);
  }

  @Test
  void nobodyStandsAgainstTheirOwnAccount() {
    Map<String, Object> self = respondent("李长河", null);
    self.put("account", story.li.login());
    filed(story.li, List.of(applicant(), self))
        .statusCode(422)
        .body("code", equalTo("AGAINST_ONESELF"))
        .body("violations[0].field", equalTo("parties[1].account"));
  }

  @Test
  void noUnitStandsAgainstItself() {
    UUID unit = UUID.randomUUID();
    filed(story.officer, List.of(organisation("APPLICANT", unit), organisation("RESPONDENT", unit)))
        .statusCode(422)
        .body("code", equalTo("AGAINST_ONESELF"))
        .body("violations[0].field", equalTo("parties[1].organisation.unitId"));
  }

  @Test
  void nobodyStandsAgainstTheirOwnTelephoneOrIdNumber() {
    filed(story.li, List.of(applicant(), respondent("李长河", "+86 139 0000 0001")))
        .statusCode(422)
        .body("code", equalTo("AGAINST_ONESELF"))
        .body("violations[0].field", equalTo("parties[1].person"));
    Map<String, Object> other = respondent("李某", "13900000055");
    numbered(other, ID_LI);
    filed(story.li, List.of(numbered(applicant(), ID_LI), other))
        .statusCode(422)
        .body("code", equalTo("AGAINST_ONESELF"));
  }

  @Test
  void aCoupleWithOneTelephoneIsToldApartByTheirIdNumbers() {
    filed(
            story.li,
            List.of(
                numbered(applicant(), ID_LI), numbered(respondent("王大有", "13900000001"), ID_WANG)))
        .statusCode(201);
  }

  @Test
  void nobodyIsTwiceOnOneSide() {
    Map<String, Object> first = respondent("王大有", "13900000002");
    first.put("account", story.wang.login());
    Map<String, Object> second = respondent("王大有", "13900000003");
    second.put("account", story.wang.login());
    filed(story.li, List.of(applicant(), first, second))
        .statusCode(422)
        .body("code", equalTo("PARTY_NAMED_TWICE"))
        .body("violations[0].field", equalTo("parties[2].account"));
    filed(
            story.li,
            List.of(
                applicant(), respondent("王大有", "13900000002"), respondent("王小有", "13900000002")))
        .statusCode(201);
  }

  @Test
  void aDescriptionMakesNobodyTheirOwnOpponent() {
    story.draft();
    described(body("person", body("name", "王大有", "phone", "13900000001")))
        .statusCode(422)
        .body("code", equalTo("AGAINST_ONESELF"))
        .body("violations[0].field", equalTo("person"));
    described(body("person", body("name", "王大有"), "account", story.li.login()))
        .statusCode(422)
        .body("violations[0].field", equalTo("account"));
    described(body("person", body("name", "王大有", "phone", "13900000002"))).statusCode(200);
  }

  @Test
  void anOlderDraftAgainstOneselfIsNotTaken() {
    story.draft();
    Database.asOwner(
        "update party set sub = '" + story.li.login() + "' where id = '" + story.wangParty + "'");
    story
        .step(story.li, "submission", body("freeWill", true))
        .then()
        .statusCode(422)
        .body("code", equalTo("AGAINST_ONESELF"));
  }

  @Test
  void nobodySpeaksForTheirOwnOpponent() {
    story.asked();
    story
        .step(
            story.wang,
            "parties/" + story.wangParty + "/representative",
            body("person", body("name", "李长河"), "account", story.li.login(), "mandate", "代理"))
        .then()
        .statusCode(422)
        .body("code", equalTo("AGAINST_ONESELF"))
        .body("violations[0].field", equalTo("account"));
  }

  @Test
  void aCaseWithOneSideOnlyIsNotTaken() {
    for (String side : List.of("APPLICANT", "RESPONDENT")) {
      Story alone = story.beside();
      Map<String, Object> application = alone.application();
      application.put(
          "parties",
          List.of(
              body("side", side, "person", body("name", "李长河")),
              body("side", side, "person", body("name", "王大有"))));
      alone.officer.post("/api/v1/cases", application).then().statusCode(201);
      alone
          .step(alone.officer, "submission", body("freeWill", true, "consentProof", "本人签字"))
          .then()
          .statusCode(422)
          .body("code", equalTo("TOO_FEW_PARTIES"));
    }
  }

  private ValidatableResponse described(Map<String, Object> details) {
    return story
        .li
        .asks()
        .contentType(ContentType.JSON)
        .header("If-Match", "*")
        .body(details)
        .put("/api/v1/cases/" + story.id + "/parties/" + story.wangParty)
        .then();
  }

  private ValidatableResponse filed(Person who, List<Map<String, Object>> parties) {
    Map<String, Object> application = application(parties);
    application.put("id", UUID.randomUUID().toString());
    return who.post("/api/v1/cases", application).then();
  }

  private Map<String, Object> application(List<Map<String, Object>> parties) {
    Map<String, Object> application = story.application();
    application.put("parties", parties);
    return application;
  }

  private Map<String, Object> applicant() {
    return body(
        "id",
        UUID.randomUUID().toString(),
        "side",
        "APPLICANT",
        "account",
        story.li.login(),
        "person",
        body("name", "李长河", "phone", "13900000001"));
  }

  private static Map<String, Object> respondent(String name, String phone) {
    return body("side", "RESPONDENT", "person", body("name", name, "phone", phone));
  }

  private static Map<String, Object> organisation(String side, UUID unit) {
    return body("side", side, "organisation", body("name", "和顺物业公司", "unitId", unit.toString()));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> numbered(Map<String, Object> party, String idNumber) {
    ((Map<String, Object>) party.get("person")).put("idNumber", idNumber);
    return party;
  }
}
