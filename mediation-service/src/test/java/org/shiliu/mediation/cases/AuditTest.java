package org.shiliu.mediation.cases;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.shiliu.mediation.support.Story;
import org.shiliu.platform.testing.Database;
import org.shiliu.platform.testing.Ground;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** What the audit holds of a quarrel. */
@QuarkusTest
@WithTestResource(
    value = Ground.class,
    initArgs = @ResourceArg(name = "database", value = "mediation"))
class AuditTest {

  private static List<List<String>> recorded(Story story, String columns, String where) {
    return Database.asOwner(
        "select %s from audit_entry where community = '%s' and %s order by id"
            .formatted(columns, story.community, where));
  }

  @Test
  void everyStepLeavesOneWriteOfItsCase() {
    Story story = new Story().inMediation();
    assertEquals(
        List.of(
            List.of("submitCase", story.li.login()),
            List.of("askConsent", "officer-qian"),
            List.of("giveConsent", story.wang.login()),
            List.of("deliverRightsNotice", "officer-qian"),
            List.of("acceptCase", "officer-qian")),
        recorded(
                story,
                "operation, actor",
                "kind = 'WRITE' and resource_kind = 'cases' and resource_id = '" + story.id + "'")
            .subList(1, 6));
  }

  @Test
  void aPartyLearnsWhoOpenedTheirDetails() {
    Story story = new Story().accepted();
    story.officer.get("/api/v1/cases/" + story.id + "/parties/" + story.wangParty);
    story
        .wang
        .get("/api/v1/me/data-reads")
        .then()
        .statusCode(200)
        .body("items.findAll { it.operation == 'getParty' }.reader", hasItem("officer-qian"))
        .body("items.findAll { it.operation == 'getParty' }.resourceId", hasItem(story.id));
  }

  @Test
  void aRespondentLearnsNothingBeforeTheyAreAsked() {
    Story story = new Story().submitted();
    story.officer.get("/api/v1/cases/" + story.id + "/parties/" + story.wangParty);
    story.wang.get("/api/v1/me/data-reads").then().statusCode(200).body("items", hasSize(0));
  }

  @Test
  void neitherNameNorNumberNorFactsAreInIt() {
    Story story = new Story().talked();
    String all = recorded(story, "audit_entry::text", "true").toString();
    for (String value : List.of("李长河", "王大有", "13900000001", "院墙", "赵调解员", "邻里")) {
      assertFalse(all.contains(value), value);
    }
  }
}
