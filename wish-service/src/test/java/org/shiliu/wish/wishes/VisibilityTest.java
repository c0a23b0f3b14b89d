package org.shiliu.wish.wishes;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shiliu.platform.testing.Database;
import org.shiliu.wish.Pictures;
import org.shiliu.wish.ServiceTest;
import org.shiliu.wish.Town;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Who sees which field in which state, through the API; planted values are nowhere else. */
@ServiceTest
class VisibilityTest {

  private static final String CANARY = "金丝雀需求";
  private static final String PHONE = "13912345678";
  private static final Set<String> NEED = Set.of("details", "items", "estimatedCost");

  private final Town town = new Town();
  private UUID unit;
  private UUID rival;

  @BeforeEach
  void twoUnits() {
    unit = town.unit(12, true);
    rival = town.unit(12, true);
  }

  @Test
  void everyRoleSeesExactlyItsFieldsInEveryState() {
    String wish = town.create(town.resident, wish());
    look(
        wish,
        Map.of(
            "resident",
            "ALL",
            "officer",
            "ALL",
            "director",
            "OPEN",
            "unit",
            "NONE",
            "rival",
            "NONE"));
    town.post(town.resident, "/wishes/" + wish + "/submission", "{}").statusCode(200);
    look(
        wish,
        Map.of(
            "resident",
            "ALL",
            "officer",
            "ALL",
            "director",
            "OPEN",
            "unit",
            "NONE",
            "rival",
            "NONE"));
    town.post(town.officer, "/wishes/" + wish + "/review", Map.of("decision", "PUBLISH"))
        .statusCode(200);
    look(
        wish,
        Map.of(
            "resident",
            "ALL",
            "officer",
            "ALL",
            "director",
            "OPEN",
            "unit",
            "OPEN",
            "rival",
            "OPEN"));
    String claim = town.claimed(unit, wish);
    Map<String, String> held =
        Map.of(
            "resident",
            "ALL",
            "officer",
            "ALL",
            "director",
            "OPEN",
            "unit",
            "OPEN",
            "rival",
            "NONE");
    look(wish, held);
    claimShows(claim, false);
    town.post(town.officer, "/claims/" + claim + "/approval", "").statusCode(200);
    look(wish, held);
    claimShows(claim, true);
    town.start(unit, claim).statusCode(200);
    claimShows(claim, true);
    town.photo(unit, claim, Pictures.jpeg(4, 4)).statusCode(201);
    town.finish(unit, claim).statusCode(200);
    claimShows(claim, true);
    town.post(town.resident, "/wishes/" + wish + "/confirmation", Map.of()).statusCode(200);
    look(
        wish,
        Map.of(
            "resident",
            "ALL",
            "officer",
            "ALL",
            "director",
            "OPEN",
            "unit",
            "NONE",
            "rival",
            "NONE"));
    claimShows(claim, false);
  }

  @Test
  void masksTheFormerClaimerAtOnce() {
    String wish = town.published(wish());
    String claim = town.approved(unit, wish);
    claimShows(claim, true);
    town.post(town.unitToken(unit), "/claims/" + claim + "/return", Map.of("reason", "来不了"))
        .statusCode(200);
    claimShows(claim, false);
    town.approved(rival, wish);
    claimShows(claim, false);
  }

  @Test
  void aForeignCommunityAndAStrangerGetTheAnswerOfAnUnknownWish() {
    String wish = town.published(wish());
    String claim = town.claimed(unit, wish);
    Town other = new Town();
    for (String path :
        List.of("/wishes/" + wish, "/wishes/" + wish + "/events", "/claims/" + claim)) {
      town.get(other.officer, path).statusCode(404);
      town.get(town.stranger, path).statusCode(404);
    }
    town.get(town.unitToken(rival), "/claims/" + claim).statusCode(404);
    town.post(other.officer, "/claims/" + claim + "/approval", "").statusCode(404);
    town.post(other.officer, "/wishes/" + wish + "/review", Map.of("decision", "PUBLISH"))
        .statusCode(404);
    town.post(town.unitToken(rival), "/claims/" + claim + "/return", Map.of("reason", "x"))
        .statusCode(404);
  }

  @Test
  void personalDataIsInNoListAndInNoPlainColumn() {
    String wish = town.published(wish());
    String claim = town.approved(unit, wish);
    for (var answer :
        List.of(
            town.get(town.unitToken(unit), "/me/claims"),
            town.get(town.unitToken(rival), "/units/mine/suggestions"),
            town.get(town.unitToken(rival), "/wishes"),
            town.get(town.officer, "/wishes"),
            town.get(town.director, "/claims"))) {
      String body = answer.statusCode(200).extract().asString();
      assertEquals(-1, body.indexOf(CANARY));
      assertEquals(-1, body.indexOf(PHONE));
    }
    for (String table : List.of("wish", "claim", "wish_event", "person", "idempotency_key")) {
      String hits =
          Database.asOwner(
                  "select count(*) from "
                      + table
                      + " t where to_jsonb(t)::text like '%"
                      + PHONE
                      + "%'")
              .get(0)
              .get(0);
      assertEquals("0", hits, table);
    }
    claimShows(claim, true);
  }

  private Map<String, Object> wish() {
    Map<String, Object> wish = town.repair();
    wish.put("details", CANARY);
    wish.put(
        "beneficiary",
        Map.of(
            "details",
            Map.of(
                "name",
                "陈玉兰",
                "phone",
                PHONE,
                "address",
                Map.of("building", "3号楼", "room", town.code))));
    return wish;
  }

  private void look(String wish, Map<String, String> expected) {
    Map<String, String> tokens =
        Map.of(
            "resident", town.resident,
            "officer", town.officer,
            "director", town.director,
            "unit", town.unitToken(unit),
            "rival", town.unitToken(rival));
    BiFunction<String, String, String> seen =
        (role, token) -> {
          var answer = town.get(token, "/wishes/" + wish).extract();
          if (answer.statusCode() == 404) {
            return "NONE";
          }
          Map<String, Object> body = answer.jsonPath().getMap("$");
          assertEquals(-1, answer.asString().indexOf(PHONE), role);
          long need = NEED.stream().filter(body::containsKey).count();
          assertEquals(need == 3, body.containsKey("filing"), role);
          assertEquals(need == 3, answer.asString().contains(CANARY), role);
          return need == 3 ? "ALL" : need == 0 ? "OPEN" : "MIXED";
        };
    expected.forEach((role, what) -> assertEquals(what, seen.apply(role, tokens.get(role)), role));
  }

  private void claimShows(String claim, boolean personal) {
    String body =
        town.get(town.unitToken(unit), "/claims/" + claim).statusCode(200).extract().asString();
    assertEquals(personal, body.contains(PHONE));
    assertEquals(personal, body.contains(CANARY));
  }
}
