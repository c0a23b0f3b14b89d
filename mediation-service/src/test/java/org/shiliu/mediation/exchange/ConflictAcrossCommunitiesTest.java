package org.shiliu.mediation.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.shiliu.mediation.support.Person;
import org.shiliu.mediation.support.Story;
import org.shiliu.mediation.support.WishServiceDouble;
import org.shiliu.platform.testing.Database;
import org.shiliu.platform.testing.Ground;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shiliu.mediation.support.Story.body;
import static org.shiliu.mediation.support.WishServiceDouble.taken;

/** A unit and a resident stand against each other wherever their case is. */
@QuarkusTest
@WithTestResource(
    value = Ground.class,
    initArgs = @ResourceArg(name = "database", value = "mediation"))
class ConflictAcrossCommunitiesTest {

  private static final Person NEIGHBOUR = Person.of("wish-service", "service");

  private final UUID unit = UUID.randomUUID();
  private final String elsewhere = "elsewhere-" + UUID.randomUUID().toString().substring(0, 8);

  @Test
  void anOpenCaseOfAnotherCommunityCounts() {
    Story story = against(unit);
    asked(story.li.login(), unit).body("answer", equalTo("YES"));
    asked(story.li.login(), UUID.randomUUID()).body("answer", equalTo("NO"));
    asked("resident-nobody", unit).body("answer", equalTo("NO"));
    assertEquals(
        List.of(List.of("3")),
        Database.asOwner(
            "select count(*) from conflict_query where community = '" + elsewhere + "'"));
    story.step(story.li, "withdrawal", body("reason", "已和解")).then().statusCode(200);
    asked(story.li.login(), unit).body("answer", equalTo("NO"));
  }

  @Test
  void theDatabaseTellsTheApplicationNothingOfThePeople() throws Exception {
    Story story = against(unit);
    List<List<String>> told =
        Database.asApp(
            elsewhere,
            "select pg_typeof(o.case_id), o.applicant, o.is_person, o.is_unit, o.some_unit,"
                + " o.some_person from opponents('"
                + story.li.login()
                + "', '{}', '"
                + unit
                + "', '{SUBMITTED}') o order by o.applicant");
    assertEquals(
        List.of(List.of("uuid", "f", "f", "t", "f", "f"), List.of("uuid", "t", "t", "f", "f", "f")),
        told);
    assertEquals(List.of(), Database.asApp(elsewhere, "select * from party"));
  }

  @Test
  void aCaseOfAnyCommunityTellsThatItsSidesStandAgainstEachOther() {
    Story story = new Story();
    UUID matter = UUID.fromString(story.id);
    try (WishServiceDouble wishService = new WishServiceDouble()) {
      wishService.answers("conflict-notices", matter, taken(200, "{\"applied\":true}"));
      against(story, unit);
      String notice = wishService.await("conflict-notices", matter, 1).get(0).getBodyAsString();
      assertTrue(notice.contains("\"community\":\"" + story.community + "\""), notice);
      assertTrue(notice.contains("\"open\":true"), notice);
      story.step(story.officer, "consent-request", body("channel", "LETTER"));
      Person theUnit = Person.unit("unit-far", unit, elsewhere);
      theUnit
          .post(
              "/api/v1/cases/" + matter + "/parties/" + story.wangParty + "/consent",
              body("consents", false))
          .then()
          .statusCode(200)
          .body("status", equalTo("NOT_ACCEPTED"));
      String last = wishService.await("conflict-notices", matter, 2).get(1).getBodyAsString();
      assertTrue(last.contains("\"open\":false"), last);
    }
  }

  private static Story against(UUID unit) {
    return against(new Story(), unit);
  }

  /** The resident's own application against the unit, handed in. */
  private static Story against(Story story, UUID unit) {
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
                body("name", "和顺物业公司", "unitId", unit.toString()))));
    story.li.post("/api/v1/cases", application).then().statusCode(201);
    story.step(story.li, "submission", body("freeWill", true)).then().statusCode(200);
    return story;
  }

  private ValidatableResponse asked(String subject, UUID unitId) {
    Map<String, Object> person = new LinkedHashMap<>();
    person.put("sub", subject);
    person.put("pseudonyms", List.of());
    return NEIGHBOUR
        .post(
            "/api/v1/exchange/conflict-checks",
            body(
                "community",
                elsewhere,
                "wishId",
                UUID.randomUUID().toString(),
                "person",
                person,
                "unitId",
                unitId.toString()))
        .then()
        .statusCode(200);
  }
}
