package org.shiliu.mediation.cases;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.shiliu.mediation.support.Story;
import org.shiliu.platform.testing.Ground;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Lists: pages, filters and the table of steps. */
@QuarkusTest
@WithTestResource(
    value = Ground.class,
    initArgs = @ResourceArg(name = "database", value = "mediation"))
class ListTest {

  @Test
  void walksAllPagesOnceAndNewestFirst() {
    Story first = new Story();
    List<String> filed = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      Story story = first.beside().draft();
      filed.add(0, story.id);
    }
    List<String> seen = new ArrayList<>();
    String path = "/api/v1/cases?limit=2";
    String next = null;
    do {
      Response page =
          next == null
              ? first.officer.get(path)
              : first.officer.asks().queryParam("cursor", next).get(path);
      page.then().statusCode(200);
      seen.addAll(page.path("items.id"));
      next = page.path("next");
    } while (next != null);
    assertEquals(filed, seen);
  }

  @Test
  void aCursorOfAnotherListIsRefused() {
    Story story = new Story();
    story.beside().draft();
    story.beside().draft();
    String cursor = story.officer.get("/api/v1/cases?limit=1").path("next");
    story
        .officer
        .asks()
        .queryParam("cursor", cursor)
        .get("/api/v1/cases?limit=1&status=DRAFT")
        .then()
        .statusCode(400)
        .body("code", equalTo("BAD_CURSOR"));
    story.officer.get("/api/v1/cases?limit=0").then().statusCode(422);
    story.officer.get("/api/v1/cases?status=NONE").then().statusCode(400);
  }

  @Test
  void filtersByStateAndType() {
    Story story = new Story().submitted();
    story.beside().draft();
    story
        .officer
        .get("/api/v1/cases?status=SUBMITTED")
        .then()
        .body("items.id", equalTo(List.of(story.id)));
    story.officer.get("/api/v1/cases?disputeType=MEDICAL").then().body("items", hasSize(0));
    story
        .officer
        .get("/api/v1/cases?disputeType=HOUSING_HOMESTEAD")
        .then()
        .body("items", hasSize(2))
        .body("items.nextStep", everyItem(notNullValue()))
        .body("items.facts", everyItem(nullValue()));
  }

  @Test
  void theTableOfStepsIsServed() {
    Story story = new Story();
    story
        .li
        .get("/api/v1/cases/transitions")
        .then()
        .statusCode(200)
        .body("items", hasSize(CaseStep.values().length))
        .body("items.find { it.step == 'ACCEPT' }.from", equalTo(List.of("CONSENT_PENDING")))
        .body("items.find { it.step == 'ACCEPT' }.to", equalTo(List.of("ACCEPTED")))
        .body("items.find { it.step == 'ACCEPT' }.source", containsString("PML 17"));
  }

  @Test
  void anUnchangedCaseIsNotSentTwice() {
    Story story = new Story().draft();
    String tag = story.read(story.li).header("ETag");
    story
        .li
        .asks()
        .header("If-None-Match", tag)
        .get("/api/v1/cases/" + story.id)
        .then()
        .statusCode(304);
  }
}
