package org.shiliu.standalone.system;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.restassured.path.json.JsonPath;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.shiliu.standalone.system.Rows.made;
import static org.shiliu.standalone.system.Rows.refused;
import static org.shiliu.standalone.system.Rows.seen;
import static org.shiliu.standalone.system.Rows.soon;
import static org.shiliu.standalone.system.Rows.step;

/** The three ways in which the two services need each other, with both of them running. */
class ExchangeIT {
  private final RunningPair pair = RunningPair.get();

  @Test
  void aCaseRaisesAWishAndShowsWhereItStands() {
    CaseWalk walk = Quarrels.homestead(pair).accepted().inMediation();
    String wish = raised(walk);
    String link = walk.path("/wishes/" + wish);
    soon(() -> seen(pair.mediation("mediator-zhao"), link).body("wishState", equalTo("SUBMITTED")));

    step(
        pair.wish("officer-qian"),
        "/wishes/" + wish + "/review",
        Map.of(
            "decision", "PUBLISH",
            "reason", "调解需要",
            "beneficiary",
                Map.of(
                    "account",
                    "resident-li",
                    "details",
                    Map.of(
                        "name", "李长河",
                        "phone", "19900000016",
                        "address", Map.of("building", "东胡同18号")))));
    soon(() -> seen(pair.mediation("mediator-zhao"), link).body("wishState", equalTo("PUBLISHED")));

    step(pair.mediation("mediator-zhao"), link + "/withdrawal", Map.of("reason", "双方已自行解决"));
    soon(() -> seen(pair.mediation("mediator-zhao"), link).body("wishState", equalTo("WITHDRAWN")));
  }

  @Test
  void aDisputedFulfilmentBecomesACaseWhoseAgreementSettlesTheWish() {
    WishWalk wish = new WishWalk(pair).published().claimed().approved().started().fulfilled();
    wish.disputed();
    CaseWalk walk = caseOf(wish);
    step(pair.mediation("resident-chen"), walk.path("/submission"), Map.of("freeWill", true))
        .body("status", equalTo("SUBMITTED"));
    walk.accepted()
        .inMediation()
        .sessionHeld()
        .agreementEffective(Map.of("wishOutcome", "CONFIRMED"));
    soon(
        () ->
            seen(pair.wish("resident-chen"), "/wishes/" + wish.wish())
                .body("state", equalTo("CONFIRMED")));
  }

  @Test
  void aUnitInAnOpenCaseAgainstTheResidentGetsNoAddress() {
    WishWalk wish = new WishWalk(pair).published().claimed();
    CaseWalk walk = Quarrels.againstGuanlan(pair);
    try {
      refused(pair.wish("officer-qian"), "/claims/" + wish.claim() + "/approval", Map.of(), 409)
          .body("detail", not(equalTo("")));
    } finally {
      step(pair.mediation("resident-chen"), walk.path("/withdrawal"), Map.of());
    }
    soon(wish::approved);
  }

  private String raised(CaseWalk walk) {
    return made(
            pair.mediation(walk.mediator()),
            walk.path("/wishes"),
            Map.of(
                "id",
                Rows.id(),
                "kind",
                "MICRO_WISH",
                "category",
                "GOODS",
                "urgency",
                "BLUE",
                "title",
                "一张隔音地毯",
                "items",
                List.of(Map.of("name", "地毯", "quantity", 1)),
                "beneficiaryParty",
                walk.applicant().id(),
                "homeVisit",
                false))
        .body("state", equalTo("REQUESTED"))
        .extract()
        .path("wishId");
  }

  private CaseWalk caseOf(WishWalk wish) {
    String id = wish.disputeCase();
    soon(
        () ->
            seen(pair.mediation("resident-chen"), "/cases/" + id)
                .body("status", equalTo("DRAFT"))
                .body("originWishId", equalTo(wish.wish())));
    JsonPath matter = seen(pair.mediation("resident-chen"), "/cases/" + id).extract().jsonPath();
    return new CaseWalk(
        pair,
        id,
        new CaseWalk.Party("resident-chen", partyOn(matter, "APPLICANT")),
        new CaseWalk.Party("unit-guanlan", partyOn(matter, "RESPONDENT")),
        "mediator-ma",
        2);
  }

  private static String partyOn(JsonPath matter, String side) {
    return matter.getString("parties.find { it.side == '" + side + "' }.id");
  }
}
