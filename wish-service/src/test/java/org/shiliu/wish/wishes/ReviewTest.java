package org.shiliu.wish.wishes;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.shiliu.platform.testing.Database;
import org.shiliu.platform.testing.Tokens;
import org.shiliu.wish.ServiceTest;
import org.shiliu.wish.Town;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

/** An officer's review. */
@ServiceTest
class ReviewTest {

  private final Town town = new Town();

  @Test
  void returnsForMendingAndTakesItIn() {
    String id = town.submitted(town.draft());
    review(id, Map.of("decision", "RETURN"))
        .statusCode(422)
        .body("code", equalTo("REASON_MISSING"));
    review(id, Map.of("decision", "RETURN", "reason", "请写清尺寸"))
        .statusCode(200)
        .body("state", equalTo("RETURNED"));
    town.get(town.resident, "/wishes/" + id).body("review.reason", equalTo("请写清尺寸"));
    town.post(town.resident, "/wishes/" + id + "/submission", "{}").statusCode(200);
    review(id, Map.of("decision", "PUBLISH")).statusCode(200).body("state", equalTo("PUBLISHED"));
  }

  @Test
  void rejectsWithTheRightChannelForGood() {
    String id = town.submitted(town.draft());
    review(id, Map.of("decision", "REJECT", "reason", "属物业维修", "rightChannel", "物业报修"))
        .statusCode(200)
        .body("state", equalTo("REJECTED"))
        .body("review.rightChannel", equalTo("物业报修"));
    review(id, Map.of("decision", "PUBLISH", "reason", "x")).statusCode(409);
  }

  @Test
  void isNotDoneByWhoeverSubmitted() {
    String both =
        Tokens.of(town.account("both"))
            .roles("grid-worker", "officer")
            .communities(town.code)
            .token();
    Map<String, Object> wish = town.draft();
    wish.put("relation", "网格员代录");
    String id = town.create(town.grid, wish);
    Database.asOwner(
        "update wish set filed_by = '" + town.account("both") + "' where id = '" + id + "'");
    town.post(town.grid, "/wishes/" + id + "/submission", "{}").statusCode(404);
    Database.asOwner(
        "update wish set status = 'SUBMITTED', submitted_by = filed_by where id = '" + id + "'");
    town.post(both, "/wishes/" + id + "/review", Map.of("decision", "PUBLISH"))
        .statusCode(403)
        .body("code", equalTo("NOT_BY_SUBMITTER"));
    review(id, Map.of("decision", "PUBLISH")).statusCode(200);
  }

  @Test
  void needsAReasonWhenALikelyDuplicateLives() {
    String first = town.submitted(town.draft());
    review(first, Map.of("decision", "PUBLISH")).statusCode(200);
    String second = town.submitted(town.draft());
    town.get(town.officer, "/wishes/" + second + "/review")
        .statusCode(200)
        .body("doubtful", equalTo(true))
        .body("duplicates.id", hasItem(first));
    review(second, Map.of("decision", "PUBLISH"))
        .statusCode(409)
        .body("code", equalTo("PUBLICATION_DOUBTED"));
    review(second, Map.of("decision", "PUBLISH", "reason", "确需两根")).statusCode(200);
  }

  @Test
  void countsWhatTheHouseholdWasGivenInNinetyDays() {
    String[] categories = {"GOODS", "TUTORING", "CONSULTATION"};
    for (String category : categories) {
      Map<String, Object> wish = town.draft();
      wish.put("category", category);
      review(town.submitted(wish), Map.of("decision", "PUBLISH")).statusCode(200);
    }
    Map<String, Object> fourth = town.draft();
    fourth.put("category", "COMPANY");
    String id = town.submitted(fourth);
    town.get(town.officer, "/wishes/" + id + "/review")
        .body("householdWishes", equalTo(3))
        .body("duplicates", hasSize(0))
        .body("doubtful", equalTo(true));
    review(id, Map.of("decision", "PUBLISH")).statusCode(409);
    Database.asOwner(
        "update wish set published_at = published_at - interval '91 days' where community = '"
            + town.code
            + "'");
    review(id, Map.of("decision", "PUBLISH")).statusCode(200);
  }

  @Test
  void asksForARepresentativeOfAPlace() {
    Map<String, Object> wish = new HashMap<>(town.draft());
    wish.put("kind", "MICRO_RENOVATION");
    wish.put("place", "3 号楼单元门");
    wish.put("relation", "网格员代录");
    wish.remove("beneficiary");
    String id = town.create(town.grid, wish);
    town.post(town.grid, "/wishes/" + id + "/submission", "{}").statusCode(200);
    review(id, Map.of("decision", "PUBLISH"))
        .statusCode(422)
        .body("code", equalTo("REPRESENTATIVE_MISSING"));
    review(
            id,
            Map.of(
                "decision",
                "PUBLISH",
                "beneficiary",
                Map.of("account", town.account("chen"), "details", town.person())))
        .statusCode(200);
    town.get(town.resident, "/me/wishes").body("items.id", hasItem(id));
  }

  @Test
  void recordsEveryLookAtTheBeneficiary() {
    String id = town.submitted(town.draft());
    town.get(town.officer, "/wishes/" + id + "/beneficiary").statusCode(422);
    town.get(town.officer, "/wishes/" + id + "/beneficiary?purpose=CALL_BACK")
        .statusCode(200)
        .body("name", equalTo("陈玉兰"));
    String looks =
        Database.asOwner(
                "select count(*) from audit_entry where purpose = 'CALL_BACK' and actor = '"
                    + town.account("qian")
                    + "'")
            .get(0)
            .get(0);
    org.junit.jupiter.api.Assertions.assertEquals("1", looks);
    town.get(town.director, "/wishes/" + id + "/beneficiary?purpose=x").statusCode(403);
  }

  private io.restassured.response.ValidatableResponse review(String id, Map<String, Object> body) {
    return town.post(town.officer, "/wishes/" + id + "/review", body);
  }
}
