package org.shiliu.mediation.linkedwishes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.shiliu.mediation.support.Story;
import org.shiliu.mediation.support.WishServiceDouble;
import org.shiliu.platform.clock.DatabaseClock;
import org.shiliu.platform.testing.Ground;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shiliu.mediation.support.Story.body;
import static org.shiliu.mediation.support.WishServiceDouble.await;
import static org.shiliu.mediation.support.WishServiceDouble.problem;

/** What the wish service would never take is refused at once; its own reasons come in Chinese. */
@QuarkusTest
@WithTestResource(
    value = Ground.class,
    initArgs = @ResourceArg(name = "database", value = "mediation"))
class WishLimitsTest {

  @Test
  void aWishIsNeededBetweenTodayAndAYearFromNow() {
    Story story = new Story().inMediation();
    LocalDate today = LocalDate.now(DatabaseClock.ZONE);
    for (LocalDate day : List.of(today.minusDays(1), today.plusYears(1).plusDays(1))) {
      UUID wish = UUID.randomUUID();
      raise(story, wish, day)
          .statusCode(422)
          .body("code", equalTo("NEED_BY_PAST"))
          .body("violations[0].field", equalTo("needBy"));
      assertTrue(WishServiceDouble.nothingWaits(wish), "a message was left");
    }
    raise(story, UUID.randomUUID(), today).statusCode(201);
    raise(story, UUID.randomUUID(), today.plusYears(1)).statusCode(201);
  }

  @Test
  void aRefusalIsAskedForInTheLanguageOfTheProductsUsers() {
    Story story = new Story().inMediation();
    UUID wish = UUID.randomUUID();
    try (WishServiceDouble wishService = new WishServiceDouble()) {
      wishService.answers("wishes", wish, problem(422, "COST_OVER_CAP", "预计费用超过上限。"));
      raise(story, wish, null).statusCode(201);
      await(() -> WishServiceDouble.nothingWaits(wish));
      assertEquals("zh", wishService.calls("wishes", wish).get(0).getHeader("Accept-Language"));
    }
    story
        .mediator
        .asks()
        .header("Accept-Language", "en")
        .get("/api/v1/cases/" + story.id + "/wishes/" + wish)
        .then()
        .body("refusalCode", equalTo("COST_OVER_CAP"))
        .body("reason", equalTo("预计费用超过上限。"));
  }

  private static ValidatableResponse raise(Story story, UUID wish, LocalDate needBy) {
    Map<String, Object> wanted =
        body(
            "id", wish.toString(),
            "kind", "MICRO_WISH",
            "category", "GOODS",
            "urgency", "BLUE",
            "title", "一张隔音地毯",
            "items", List.of(Map.of("name", "地毯", "quantity", 1)),
            "homeVisit", false);
    if (needBy != null) {
      wanted.put("needBy", needBy.toString());
    }
    return story.mediator.post("/api/v1/cases/" + story.id + "/wishes", wanted).then();
  }
}
