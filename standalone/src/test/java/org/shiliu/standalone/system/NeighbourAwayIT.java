package org.shiliu.standalone.system;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.shiliu.standalone.system.Rows.made;
import static org.shiliu.standalone.system.Rows.seen;
import static org.shiliu.standalone.system.Rows.soon;

/**
 * One service is stopped: the other goes on, says what waits, and once its neighbour is back all of
 * it arrives, once each.
 */
class NeighbourAwayIT {
  private final RunningPair pair = RunningPair.get();

  @Test
  void withoutMediationWishesGoOnAndTheQuarrelWaits() throws Exception {
    WishWalk quarrel = new WishWalk(pair).published().claimed().approved().started().fulfilled();
    WishWalk other = new WishWalk(pair).published().claimed();
    pair.edition().stopService("mediation");
    try {
      quarrel.disputed();
      pair.wish("officer-qian")
          .body(Map.of())
          .post("/api/v1/claims/" + other.claim() + "/approval")
          .then()
          .statusCode(202);
      seen(pair.wish("officer-qian"), "/claims/" + other.claim())
          .body("state", equalTo("CLAIMED"))
          .body("clockStands", is(true));
      seen(pair.wish("operator").queryParam("limit", 100), "/deliveries")
          .body("items.subject", hasItem(quarrel.wish()));
    } finally {
      pair.edition().startService("mediation");
    }
    soon(
        () ->
            seen(pair.mediation("resident-chen"), "/cases/" + quarrel.disputeCase() + "/events")
                .body("items", hasSize(1)));
    soon(other::approved);
    soon(
        () ->
            seen(pair.wish("operator").queryParam("limit", 100), "/deliveries")
                .body("items.subject", not(hasItem(quarrel.wish()))));
  }

  @Test
  void withoutTheWishServiceACaseGoesOnAndItsWishWaits() throws Exception {
    CaseWalk walk = Quarrels.homestead(pair).accepted().inMediation();
    String wish = Rows.id();
    pair.edition().stopService("wish");
    try {
      made(
              pair.mediation("mediator-zhao"),
              walk.path("/wishes"),
              Map.of(
                  "id", wish,
                  "kind", "MICRO_WISH",
                  "category", "GOODS",
                  "urgency", "BLUE",
                  "title", "一张隔音地毯",
                  "items", List.of(Map.of("name", "地毯", "quantity", 1)),
                  "homeVisit", false))
          .body("state", equalTo("REQUESTED"));
      walk.sessionHeld();
      seen(pair.mediation("operator").queryParam("limit", 100), "/deliveries")
          .body("items.subject", hasItem(wish));
    } finally {
      pair.edition().startService("wish");
    }
    soon(
        () ->
            seen(pair.mediation("mediator-zhao"), walk.path("/wishes/" + wish))
                .body("wishState", equalTo("SUBMITTED")));
    seen(pair.wish("officer-qian"), "/wishes/" + wish).body("state", equalTo("SUBMITTED"));
  }
}
