package org.shiliu.mediation.cases;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.shiliu.mediation.support.Story;
import org.shiliu.platform.testing.Ground;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** The quarrel over half a metre of homestead (S1), from the draft to the closed case. */
@QuarkusTest
@WithTestResource(
    value = Ground.class,
    initArgs = @ResourceArg(name = "database", value = "mediation"))
class WholeStoryTest {

  @Test
  void settlesHalfAMetreOfHomestead() {
    Story story = new Story().performing();
    List<String> duties = story.obligations();
    for (int i = 0; i < 2; i++) {
      story
          .step(
              story.mediator,
              "obligations/" + duties.get(i) + "/proof",
              Story.body("proof", "现场查看，已完成"))
          .then()
          .statusCode(200);
    }
    story
        .step(
            story.mediator,
            "follow-up-visits",
            Story.body(
                "parties",
                List.of(story.liParty, story.wangParty),
                "performance",
                "墙已拆，过道畅通",
                "satisfaction",
                "SATISFIED",
                "signed",
                true))
        .then()
        .statusCode(200);
    story
        .step(story.li, "obligations/" + duties.get(2) + "/proof", Story.body("proof", "未再堆物"))
        .then()
        .statusCode(200);
    story
        .step(story.mediator, "closing", Story.body("result", "PERFORMED"))
        .then()
        .statusCode(200)
        .body("status", equalTo("CLOSED"))
        .body("ending.closingResult", equalTo("PERFORMED"))
        .body("ending.routes.size()", equalTo(0))
        .body("nextStep", nullValue())
        .body("effectiveAt", notNullValue());
    story
        .li
        .get("/api/v1/cases/" + story.id + "/agreement")
        .then()
        .statusCode(200)
        .body("number", matchesPattern("（\\d{4}）人调字第 1 号"))
        .body("status", equalTo("EFFECTIVE"))
        .body("copies", equalTo(3))
        .body("signatures.signer", contains("PARTY", "PARTY", "MEDIATOR", "COMMITTEE"))
        .body("obligations.state", contains("PERFORMED", "PERFORMED", "PERFORMED"));
    List<String> states =
        story.officer.get("/api/v1/cases/" + story.id + "/events").path("items.to");
    assertEquals(
        List.of(
            "DRAFT",
            "SUBMITTED",
            "CONSENT_PENDING",
            "ACCEPTED",
            "ASSIGNED",
            "IN_MEDIATION",
            "AGREED_UNSIGNED",
            "AGREEMENT_EFFECTIVE",
            "PERFORMING",
            "CLOSED"),
        states.stream().distinct().toList());
    List<Integer> versions =
        story.officer.get("/api/v1/cases/" + story.id + "/events").path("items.version");
    assertEquals(
        IntStream.range(0, versions.size()).boxed().toList(),
        versions,
        "every step counts the version up by one");
    Integer version = story.read(story.officer).path("version");
    assertEquals(versions.size() - 1, version);
    story
        .officer
        .get("/api/v1/cases/" + story.id + "/events")
        .then()
        .body("items.actor", hasItems(story.li.login(), "officer-qian", "mediator-zhao"))
        .body("items[1].step", equalTo("SUBMIT"))
        .body("items[1].from", equalTo("DRAFT"))
        .body("items[1].role", equalTo("APPLICANT"));
  }
}
