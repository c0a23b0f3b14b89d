package org.shiliu.wish.confirmation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shiliu.platform.testing.Database;
import org.shiliu.wish.ServiceTest;
import org.shiliu.wish.Town;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Only the resident's word, or a relative's with a mandate, confirms. */
@ServiceTest
class ConfirmationTest {

  private final Town town = new Town();
  private UUID unit;

  @BeforeEach
  void aUnit() {
    unit = town.unit(12, true);
  }

  @Test
  void countsFiveTriesAlthoughEachIsRefused() {
    String wish = town.published(town.repair());
    String claim = town.fulfilled(unit, wish);
    String code =
        town.get(town.resident, "/wishes/" + wish + "/confirmation-code").extract().path("code");
    String wrong = code.equals("000000") ? "000001" : "000000";
    for (int left = 4; left >= 0; left--) {
      type(claim, wrong)
          .statusCode(422)
          .body("code", equalTo("CODE_WRONG"))
          .body("triesLeft", equalTo(left));
    }
    type(claim, code).statusCode(409).body("code", equalTo("CODE_SPENT"));
    town.get(town.resident, "/wishes/" + wish + "/confirmation-code").body("triesLeft", equalTo(0));
    town.post(town.resident, "/wishes/" + wish + "/confirmation", Map.of()).statusCode(200);
  }

  @Test
  void needsTheWorkToBeReportedFirst() {
    String wish = town.published(town.repair());
    String claim = town.started(unit, wish);
    town.post(town.resident, "/wishes/" + wish + "/confirmation", Map.of())
        .statusCode(409)
        .body("code", equalTo("NOT_FULFILLED_YET"));
    type(claim, "123456").statusCode(409).body("code", equalTo("NOT_FULFILLED_YET"));
    town.get(town.resident, "/wishes/" + wish + "/confirmation-code").body("triesLeft", equalTo(5));
  }

  @Test
  void keepsTheCodeOutOfTheDatabaseInClear() {
    String wish = town.published(town.repair());
    String claim = town.approved(unit, wish);
    String code =
        town.get(town.resident, "/wishes/" + wish + "/confirmation-code").extract().path("code");
    String row =
        Database.asOwner(
                "select to_jsonb(c)::text from confirmation_code c where claim_id = '"
                    + claim
                    + "'")
            .get(0)
            .get(0);
    assertEquals(-1, row.replace(claim, "").indexOf("\"" + code + "\""));
  }

  @Test
  void acceptsARelativeOnlyWithAMandateForIt() {
    String wish = town.published(town.repair());
    town.fulfilled(unit, wish);
    town.post(town.relative, "/wishes/" + wish + "/confirmation", Map.of()).statusCode(404);
    String follow = grant(List.of("FOLLOW"), null);
    town.get(town.relative, "/me/wishes").body("items.id", hasItem(wish));
    town.post(town.relative, "/wishes/" + wish + "/confirmation", Map.of())
        .statusCode(403)
        .body("code", equalTo("MANDATE_MISSING"));
    grant(List.of("CONFIRM"), null);
    town.get(town.relative, "/wishes/" + wish + "/confirmation-code").statusCode(200);
    town.post(town.relative, "/wishes/" + wish + "/confirmation", Map.of()).statusCode(200);
    town.post(town.relative, "/mandates/" + follow + "/revocation", "{}").statusCode(200);
    town.get(town.relative, "/wishes/" + wish).statusCode(404);
  }

  @Test
  void barsARelativeByAnyMandateThatTellsOfTheUnit() {
    String wish = town.published(town.repair());
    town.fulfilled(unit, wish);
    grant(List.of("FOLLOW", "CONFIRM"), null);
    grant(List.of("CONFIRM"), unit);
    town.post(town.relative, "/wishes/" + wish + "/confirmation", Map.of())
        .statusCode(403)
        .body("code", equalTo("MANDATE_BARRED"));
  }

  @Test
  void barsARelativeWhoBelongsToTheClaimingUnit() {
    String wish = town.published(town.repair());
    town.fulfilled(unit, wish);
    grant(List.of("FOLLOW", "CONFIRM"), unit);
    town.post(town.relative, "/wishes/" + wish + "/confirmation", Map.of())
        .statusCode(403)
        .body("code", equalTo("MANDATE_BARRED"));
    town.get(town.relative, "/wishes/" + wish + "/confirmation-code").statusCode(403);
  }

  @Test
  void letsARelativeWithAMandateFile() {
    Map<String, Object> wish = new HashMap<>(town.draft());
    wish.put("beneficiary", Map.of("account", town.account("chen"), "details", town.person()));
    wish.put("relation", "女儿");
    town.post(town.relative, "/wishes", wish)
        .statusCode(403)
        .body("code", equalTo("MANDATE_MISSING"));
    grant(List.of("FILE", "FOLLOW"), null);
    String id = town.create(town.relative, wish);
    town.post(town.relative, "/wishes/" + id + "/submission", "{}").statusCode(200);
    town.get(town.resident, "/me/wishes").body("items.id", hasItem(id));
  }

  @Test
  void boundsMandates() {
    mandate(Map.of("relative", town.account("chen")))
        .statusCode(422)
        .body("code", equalTo("MANDATE_TO_ONESELF"));
    mandate(Map.of("expiresOn", "2020-01-01"))
        .statusCode(422)
        .body("code", equalTo("MANDATE_EXPIRY_BAD"));
    String id = grant(List.of("FOLLOW"), null);
    town.get(town.stranger, "/mandates/" + id)
        .statusCode(404)
        .body("code", equalTo("MANDATE_UNKNOWN"));
    town.post(town.resident, "/mandates/" + id + "/revocation", "{}")
        .statusCode(200)
        .body("revokedAt", notNullValue());
    town.post(town.resident, "/mandates/" + id + "/revocation", "{}")
        .statusCode(409)
        .body("code", equalTo("MANDATE_OVER"));
    town.get(town.relative, "/me/mandates").body("items.id", hasItem(id));
  }

  @Test
  void letsAnOfficerRecordAMandateFromPaper() {
    Map<String, Object> wanted = body(List.of("CONFIRM"), null);
    town.post(town.officer, "/mandates", wanted)
        .statusCode(422)
        .body("code", equalTo("MANDATE_RESIDENT_MISSING"));
    wanted.put("resident", town.account("chen"));
    wanted.put("proof", "PAPER");
    town.post(town.officer, "/mandates", wanted).statusCode(201).body("proof", equalTo("PAPER"));
  }

  private io.restassured.response.ValidatableResponse type(String claim, String code) {
    return town.post(
        town.unitToken(unit), "/claims/" + claim + "/confirmation-by-code", Map.of("code", code));
  }

  private String grant(List<String> scopes, UUID relativesUnit) {
    return town.post(town.resident, "/mandates", body(scopes, relativesUnit))
        .statusCode(201)
        .extract()
        .path("id");
  }

  private io.restassured.response.ValidatableResponse mandate(Map<String, Object> changes) {
    Map<String, Object> wanted = body(List.of("FOLLOW"), null);
    wanted.putAll(changes);
    return town.post(town.resident, "/mandates", wanted);
  }

  private Map<String, Object> body(List<String> scopes, UUID relativesUnit) {
    Map<String, Object> wanted = new HashMap<>();
    wanted.put("relative", town.account("daughter"));
    wanted.put("relation", "女儿");
    wanted.put("scopes", scopes);
    wanted.put("expiresOn", "2029-12-31");
    if (relativesUnit != null) {
      wanted.put("relativeUnitId", relativesUnit.toString());
    }
    return wanted;
  }
}
