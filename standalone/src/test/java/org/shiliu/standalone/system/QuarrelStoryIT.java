package org.shiliu.standalone.system;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.shiliu.standalone.system.Rows.refused;
import static org.shiliu.standalone.system.Rows.seen;
import static org.shiliu.standalone.system.Rows.step;

/** Scenario S1: half a metre of homestead, from the application to the closed case. */
class QuarrelStoryIT {
  private final RunningPair pair = RunningPair.get();

  @Test
  void halfAMetreOfHomesteadIsSettledAndPerformed() {
    CaseWalk walk = Quarrels.homestead(pair);
    refused(
        pair.mediation("officer-qian"),
        walk.path("/acceptance"),
        Map.of("brief", "邻里宅基地边界纠纷", "sealed", true),
        409);
    walk.accepted();
    seen(pair.mediation("resident-li"), walk.path("")).body("mediationDue", notNullValue());
    walk.inMediation().sessionHeld().agreementEffective(Map.of()).closed();
    seen(pair.mediation("resident-li"), walk.path("/events")).body("items.size()", greaterThan(10));
  }

  @Test
  void nobodyFromElsewhereSeesTheCase() {
    CaseWalk walk = Quarrels.homestead(pair);
    pair.mediation("resident-chen").get("/api/v1" + walk.path("")).then().statusCode(404);
    pair.mediation("mediator-ma").get("/api/v1" + walk.path("")).then().statusCode(404);
  }

  @Test
  void eitherSideMayStopAtAnyTime() {
    CaseWalk walk = Quarrels.homestead(pair).accepted().inMediation();
    step(pair.mediation("resident-wang"), walk.path("/stop"), Map.of())
        .body("status", equalTo("TERMINATED"));
  }
}
