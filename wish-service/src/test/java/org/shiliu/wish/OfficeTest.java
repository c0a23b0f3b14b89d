package org.shiliu.wish;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

/** The community's office: units and their agreements, and the mandates of residents. */
@ServiceTest
class OfficeTest {

  private final Town town = new Town();

  @Test
  void showsAUnitToItselfAndToTheOfficeOnly() {
    UUID unit = town.unit(12, false);
    UUID other = town.unit(5, true);
    town.get(town.officer, "/units?limit=1").statusCode(200).body("items", hasSize(1));
    town.get(town.unitToken(unit), "/units/" + unit).statusCode(200).body("liveClaims", equalTo(0));
    town.get(town.unitToken(unit), "/units/" + other)
        .statusCode(404)
        .body("code", equalTo("UNIT_UNKNOWN"));
    town.get(new Town().officer, "/units/" + unit).statusCode(404);
  }

  @Test
  void showsAUnitOnlyItsOwnAgreements() {
    UUID unit = town.unit(12, false);
    UUID other = town.unit(5, true);
    String id =
        town.get(town.unitToken(unit), "/agreements")
            .statusCode(200)
            .body("items", hasSize(1))
            .extract()
            .path("items[0].id");
    town.get(town.unitToken(unit), "/agreements/" + id)
        .statusCode(200)
        .body("categories", hasItem("GOODS"));
    town.get(town.unitToken(other), "/agreements/" + id)
        .statusCode(404)
        .body("code", equalTo("AGREEMENT_UNKNOWN"));
    town.get(town.officer, "/agreements").body("items", hasSize(2));
  }

  @Test
  void recordsOnlyAgreementsThatMakeSense() {
    UUID unit = town.bareUnit(false);
    town.agreement(unit, 5, "2026-12-31", "2026-01-01", List.of("GOODS"))
        .statusCode(422)
        .body("code", equalTo("AGREEMENT_PERIOD_BAD"));
    town.agreement(UUID.randomUUID(), 5, "2026-01-01", "2026-12-31", List.of("GOODS"))
        .statusCode(422)
        .body("code", equalTo("AGREEMENT_UNIT_UNKNOWN"));
    town.post(town.stranger, "/units", "{}").statusCode(403);
  }

  @Test
  void showsAMandateToItsPeopleAndTheOfficeOnly() {
    String id =
        town.post(
                town.resident,
                "/mandates",
                Map.of(
                    "relative",
                    town.account("daughter"),
                    "relation",
                    "女儿",
                    "scopes",
                    List.of("FOLLOW"),
                    "expiresOn",
                    "2027-12-31"))
            .statusCode(201)
            .extract()
            .path("id");
    for (String token : List.of(town.resident, town.relative, town.officer)) {
      town.get(token, "/mandates/" + id).statusCode(200).body("relation", equalTo("女儿"));
    }
    town.get(town.stranger, "/mandates/" + id).statusCode(404);
  }

  @Test
  void tellsCallersWhoTheyAre() {
    town.get(town.officer, "/me").statusCode(200).body("subject", equalTo(town.account("qian")));
  }
}
