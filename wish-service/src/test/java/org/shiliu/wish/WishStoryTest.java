package org.shiliu.wish;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** Scenario S5, from the resident's wish to the resident's word. */
@ServiceTest
class WishStoryTest {

  private final Town town = new Town();

  @Test
  void runsFromTheWishToTheConfirmationInTheApp() {
    UUID unit = town.unit(12, true);
    String wish = town.published(town.repair());
    town.get(town.unitToken(unit), "/units/mine/suggestions")
        .statusCode(200)
        .body("items.find { it.wish.id == '" + wish + "' }.points", notNullValue());
    String claim = town.claimed(unit, wish);
    town.get(town.unitToken(unit), "/claims/" + claim)
        .statusCode(200)
        .body("state", equalTo("CLAIMED"))
        .body("contact", nullValue())
        .body("details", nullValue());
    town.post(town.officer, "/claims/" + claim + "/approval", "").statusCode(200);
    town.get(town.unitToken(unit), "/claims/" + claim)
        .body("contact.doorAddress", equalTo("3号楼 2单元 " + town.code))
        .body("contact.formOfAddress", equalTo("陈阿姨"))
        .body("contact.phone", equalTo("13800138000"))
        .body("details", notNullValue());
    town.start(unit, claim).statusCode(200).body("state", equalTo("IN_PROGRESS"));
    town.photo(unit, claim, Pictures.jpeg(8, 6)).statusCode(201);
    town.finish(unit, claim).statusCode(200).body("state", equalTo("FULFILLED"));
    town.post(town.resident, "/wishes/" + wish + "/confirmation", Map.of("stars", 5))
        .statusCode(200)
        .body("state", equalTo("CONFIRMED"));
    town.get(town.unitToken(unit), "/claims/" + claim)
        .body("state", equalTo("CONFIRMED"))
        .body("contact", nullValue())
        .body("details", nullValue());
    List<String> history =
        town.get(town.officer, "/wishes/" + wish + "/events").extract().path("items.to");
    assertThat(
        history,
        contains(
            "DRAFT",
            "SUBMITTED",
            "PUBLISHED",
            "CLAIMED",
            "APPROVED",
            "IN_PROGRESS",
            "FULFILLED",
            "CONFIRMED"));
  }

  @Test
  void runsToTheConfirmationByTheCodeThatOnlyTheResidentSees() {
    UUID unit = town.unit(12, true);
    String wish = town.published(town.repair());
    town.get(town.resident, "/wishes/" + wish + "/confirmation-code").statusCode(404);
    String claim = town.fulfilled(unit, wish);
    town.get(town.officer, "/wishes/" + wish + "/confirmation-code").statusCode(403);
    town.get(town.stranger, "/wishes/" + wish + "/confirmation-code").statusCode(404);
    String code =
        town.get(town.resident, "/wishes/" + wish + "/confirmation-code")
            .statusCode(200)
            .extract()
            .path("code");
    assertThat(code, matchesPattern("[0-9]{6}"));
    town.post(
            town.unitToken(unit),
            "/claims/" + claim + "/confirmation-by-code",
            Map.of("code", code))
        .statusCode(200)
        .body("state", equalTo("CONFIRMED"));
    assertThat(town.state(wish), equalTo("CONFIRMED"));
  }
}
