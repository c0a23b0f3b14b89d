package org.shiliu.standalone.system;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.shiliu.standalone.system.Rows.refused;
import static org.shiliu.standalone.system.Rows.seen;
import static org.shiliu.standalone.system.Rows.step;

/** Scenario S5: a resident's wish, reviewed, claimed, approved, fulfilled and confirmed. */
class WishStoryIT {
  private final RunningPair pair = RunningPair.get();
  private final WishWalk walk = new WishWalk(pair);

  @Test
  void aWishGoesFromTheResidentToTheUnitAndBack() {
    walk.published().claimed();
    seen(pair.wish("unit-guanlan"), "/claims/" + walk.claim())
        .body("state", equalTo("CLAIMED"))
        .body("contact", nullValue());
    walk.approved();
    seen(pair.wish("unit-guanlan"), "/claims/" + walk.claim()).body("contact", notNullValue());
    walk.started().fulfilled();
    step(pair.wish("resident-chen"), "/wishes/" + walk.wish() + "/confirmation", Map.of("stars", 5))
        .body("state", equalTo("CONFIRMED"));
    seen(pair.wish("resident-chen"), "/me/wishes").body("items.id", hasItem(walk.wish()));
  }

  @Test
  void theVisitorTypesInTheCodeThatOnlyTheResidentSees() {
    walk.published().claimed().approved().started().fulfilled();
    String code =
        seen(pair.wish("resident-chen"), "/wishes/" + walk.wish() + "/confirmation-code")
            .extract()
            .path("code");
    String byCode = "/claims/" + walk.claim() + "/confirmation-by-code";
    String wrong = code.equals("000000") ? "000001" : "000000";
    refused(pair.wish("unit-guanlan"), byCode, Map.of("code", wrong), 422);
    step(pair.wish("unit-guanlan"), byCode, Map.of("code", code));
    seen(pair.wish("resident-chen"), "/wishes/" + walk.wish()).body("state", equalTo("CONFIRMED"));
  }

  @Test
  void theSecondUnitIsToldThatTheWishIsTaken() {
    walk.published().claimed();
    refused(pair.wish("unit-wujin"), "/wishes/" + walk.wish() + "/claims", Map.of(), 409)
        .body("detail", not(equalTo("")));
    // A unit may hold only a few claims that nobody has approved.
    step(
        pair.wish("unit-guanlan"),
        "/claims/" + walk.claim() + "/return",
        Map.of("reason", "本周人手不够"));
  }

  @Test
  void theDaughterConfirmsWithHerMandate() {
    walk.published().claimed().approved().started().fulfilled();
    step(pair.wish("relative-chen"), "/wishes/" + walk.wish() + "/confirmation", Map.of("stars", 4))
        .body("state", equalTo("CONFIRMED"));
  }
}
