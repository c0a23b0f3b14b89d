package org.shiliu.wish;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.shiliu.platform.testing.Database;
import org.shiliu.platform.testing.statements.ListCosts;

import io.restassured.response.ValidatableResponse;

/** A list costs the database the same for one row and for a full page. */
@ServiceTest
class ListCostTest {

  private static final int PAGE = 100;
  private static final int PHOTOS = 20;

  private final Town town = new Town();
  private UUID unit;
  private String claim;
  private String draft;

  @Test
  void everyListCostsTheSameForOneRowAndForAFullPage() {
    unit = town.unit(PAGE, true);
    claim = claimOfAnotherResident();
    draft = town.create(town.stranger, town.draft());
    town.published();
    mandate(0);
    ListCosts.deadLetters(town.code, 1);
    ListCosts.looks(town.code, town.account("daughter"), 1);
    String unitToken = town.unitToken(unit);
    new ListCosts()
        .list("listAgreements", PAGE, "by officer", () -> page(town.officer, "/agreements"))
        .list("listClaims", PAGE, "by officer", () -> page(town.officer, "/claims"))
        .list("listMyClaims", PAGE, "by unit", () -> page(unitToken, "/me/claims"))
        .list("listEvidence", PHOTOS, "by officer", () -> all("/claims/" + claim + "/evidence"))
        .list("listDeliveries", PAGE, "by officer", () -> dead(town.officer))
        .list("listMyDataReads", PAGE, "by resident", () -> page(town.relative, "/me/data-reads"))
        .list("listMyMandates", PAGE, "by resident", () -> page(town.resident, "/me/mandates"))
        .list("listMyWishes", PAGE, "by resident", () -> page(town.resident, "/me/wishes"))
        .list("listUnits", PAGE, "by officer", () -> page(town.officer, "/units"))
        .list("listWishes", PAGE, "by unit", () -> page(unitToken, "/wishes"))
        .list("listWishes", PAGE, "by officer", () -> page(town.officer, "/wishes?state=PUBLISHED"))
        .list(
            "listSuggestedWishes",
            PAGE,
            "by unit",
            () -> page(unitToken, "/units/mine/suggestions"))
        .list("listWishEvents", PAGE, "by officer", () -> all("/wishes/" + draft + "/events"))
        .compare(this::fill);
  }

  private String claimOfAnotherResident() {
    String wish = town.create(town.stranger, town.repair());
    town.post(town.stranger, "/wishes/" + wish + "/submission", "{}").statusCode(200);
    town.post(
            town.officer,
            "/wishes/" + wish + "/review",
            Map.of("decision", "PUBLISH", "reason", "已核实"))
        .statusCode(200);
    String id = town.started(unit, wish);
    town.photo(unit, id, Pictures.jpeg(8, 6)).statusCode(201);
    return id;
  }

  private void fill() {
    for (int i = 1; i < PAGE; i++) {
      town.unit(1, false);
      town.published();
      mandate(i);
    }
    for (int i = 1; i < PHOTOS; i++) {
      town.photo(unit, claim, Pictures.jpeg(8, 6)).statusCode(201);
    }
    ListCosts.deadLetters(town.code, PAGE - 1);
    ListCosts.looks(town.code, town.account("daughter"), PAGE - 1);
    // A unit may not hold so many claims, and no wish has so many events, but a page has room for
    // them.
    Database.asOwner(
        """
        with held as (
          insert into wish
          select (jsonb_populate_record(w,
            jsonb_build_object('id', gen_random_uuid(), 'claim_id', gen_random_uuid()))).*
          from claim c join wish w on w.id = c.wish_id, generate_series(2, %1$d) where c.id = '%2$s'
          returning id, claim_id)
        insert into claim
        select (jsonb_populate_record(c,
          jsonb_build_object('id', held.claim_id, 'wish_id', held.id))).*
        from claim c, held where c.id = '%2$s'
        """
            .formatted(PAGE, claim));
    Database.asOwner(
        """
        insert into wish_event
        select (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid()))).*
        from wish_event e, generate_series(2, %d) where e.wish_id = '%s'
        """
            .formatted(PAGE, draft));
  }

  private void mandate(int number) {
    town.post(
            town.resident,
            "/mandates",
            Map.of(
                "relative",
                town.account("relative-" + number),
                "relation",
                "女儿",
                "scopes",
                List.of("FILE", "FOLLOW"),
                "expiresOn",
                "2027-12-31"))
        .statusCode(201);
  }

  private ValidatableResponse dead(String token) {
    return page(token, "/deliveries?state=DEAD");
  }

  private ValidatableResponse all(String path) {
    return town.get(town.officer, path);
  }

  private ValidatableResponse page(String token, String path) {
    return town.get(token, path + (path.contains("?") ? "&" : "?") + "limit=" + PAGE);
  }
}
