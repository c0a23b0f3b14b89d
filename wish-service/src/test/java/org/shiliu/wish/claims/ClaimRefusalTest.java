package org.shiliu.wish.claims;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.shiliu.platform.testing.Database;
import org.shiliu.platform.testing.Tokens;
import org.shiliu.wish.ServiceTest;
import org.shiliu.wish.Town;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

/** Every reason for which a claim is refused says which rule. */
@ServiceTest
class ClaimRefusalTest {

  private final Town town = new Town();

  @Test
  void tellsTheSecondUnitThatItIsTaken() {
    String wish = town.published();
    town.claimed(town.unit(12, false), wish);
    town.claim(town.unit(12, false), wish)
        .statusCode(409)
        .body("code", equalTo("ALREADY_CLAIMED"))
        .body("detail", containsString("Choose another wish"));
  }

  @Test
  void namesTheCapAndTheLoad() {
    UUID unit = town.unit(2, false);
    town.claimed(unit, town.published());
    town.claimed(unit, town.published());
    String third = town.published();
    town.claim(unit, third)
        .statusCode(409)
        .body("code", equalTo("CAP_REACHED"))
        .body("cap", equalTo(2))
        .body("load", equalTo(2));
    town.claim(town.unit(2, false), third).statusCode(201);
  }

  @Test
  void givesANewUnitThreeClaimsWhateverItsAgreementSays() {
    UUID unit = town.unit(100, false);
    for (int i = 0; i < 3; i++) {
      town.claimed(unit, town.published());
    }
    town.claim(unit, town.published())
        .statusCode(409)
        .body("code", equalTo("CAP_REACHED"))
        .body("cap", equalTo(3));
  }

  @Test
  void givesAnExperiencedUnitTenClaims() {
    UUID unit = town.unit(100, false);
    Database.asOwner(
        "update unit set confirmed_claims = 1, live_claims = 9 where id = '" + unit + "'");
    town.claimed(unit, town.published());
    town.claim(unit, town.published())
        .statusCode(409)
        .body("cap", equalTo(10))
        .body("load", equalTo(10));
  }

  @Test
  void givesALongOpenListMoreThanTenClaims() {
    UUID unit = town.unit(100, false);
    Database.asOwner(
        "update unit set confirmed_claims = 1, live_claims = 10 where id = '" + unit + "'");
    String wish = town.published();
    town.claim(unit, wish).statusCode(409).body("cap", equalTo(10));
    Database.asOwner(
        "insert into wish select (jsonb_populate_record(w, jsonb_build_object('id', uuidv7()))).* from wish w,"
            + " generate_series(1, 54) where w.id = '"
            + wish
            + "'");
    town.claimed(unit, wish);
  }

  @Test
  void refusesAnAgreementThatEndsBeforeTheNeedByDay() {
    UUID unit = town.bareUnit(false);
    town.agreement(unit, 5, "2020-01-01", "2020-12-31", List.of("GOODS")).statusCode(201);
    town.claim(unit, town.published())
        .statusCode(409)
        .body("code", equalTo("AGREEMENT_EXPIRED"))
        .body("validTo", equalTo("2020-12-31"));
  }

  @Test
  void refusesAUnitWithoutAgreement() {
    refused(town.bareUnit(false), town.published(), "HAS_AGREEMENT");
  }

  @Test
  void refusesACategoryThatNoAgreementCovers() {
    UUID unit = town.bareUnit(true);
    town.agreement(unit, 5, "2020-01-01", "2099-12-31", List.of("HAIRCUT")).statusCode(201);
    refused(unit, town.published(), "CATEGORY_COVERED");
  }

  @Test
  void refusesACommunityThatNoAgreementCovers() {
    UUID unit = town.unit(5, false);
    Database.asOwner(
        "update agreement set communities = array['elsewhere'] where unit_id = '" + unit + "'");
    refused(unit, town.published(), "COMMUNITY_COVERED");
  }

  @Test
  void refusesUncheckedPeopleAtAHome() {
    refused(town.unit(5, false), town.published(town.repair()), "CHECKED_PERSON");
  }

  @Test
  void refusesASuspendedUnit() {
    UUID unit = town.unit(5, false);
    Database.asOwner("update unit set suspended = true where id = '" + unit + "'");
    refused(unit, town.published(), "NOT_SUSPENDED");
  }

  @Test
  void leavesTheWishOpenAfterARefusal() {
    String wish = town.published();
    refused(town.bareUnit(false), wish, "HAS_AGREEMENT");
    town.get(town.officer, "/wishes/" + wish).body("state", equalTo("PUBLISHED"));
  }

  @Test
  void hidesWhatIsNotOpenYetAndWhatIsElsewhere() {
    UUID unit = town.unit(5, false);
    String draft = town.create(town.resident, town.draft());
    town.claim(unit, draft).statusCode(404).body("code", equalTo("WISH_UNKNOWN"));
    town.claim(unit, new Town().published()).statusCode(404);
    town.claim(unit, UUID.randomUUID().toString()).statusCode(404);
  }

  @Test
  void refusesAnAccountWithoutAUnit() {
    String clerk = Tokens.of("clerk").roles("unit").communities(town.code).token();
    town.post(clerk, "/wishes/" + town.published() + "/claims", "")
        .statusCode(403)
        .body("code", equalTo("UNIT_MISSING_IN_TOKEN"));
    town.post(town.resident, "/wishes/" + town.published() + "/claims", "").statusCode(403);
  }

  @Test
  void opensTheWishAgainWhenGivenBackAndFreesTheSlot() {
    UUID unit = town.unit(1, false);
    String wish = town.published();
    String claim = town.claimed(unit, wish);
    town.claim(unit, town.published()).statusCode(409).body("code", equalTo("CAP_REACHED"));
    town.post(town.unitToken(unit), "/claims/" + claim + "/return", Map.of("reason", "师傅出差"))
        .statusCode(200)
        .body("state", equalTo("RETURNED"))
        .body("endReason", equalTo("师傅出差"))
        .body("endedAt", notNullValue());
    town.get(town.officer, "/wishes/" + wish).body("state", equalTo("PUBLISHED"));
    town.claimed(town.unit(1, false), wish);
    town.claimed(unit, town.published());
    town.post(town.unitToken(unit), "/claims/" + claim + "/return", Map.of("reason", "x"))
        .statusCode(409)
        .body("code", equalTo("CLAIM_NOT_LIVE"));
  }

  @Test
  void endsTheClaimOfAWithdrawnWish() {
    UUID unit = town.unit(1, false);
    String wish = town.published();
    String claim = town.claimed(unit, wish);
    town.post(town.resident, "/wishes/" + wish + "/withdrawal", Map.of("reason", "家人买到了"))
        .statusCode(200);
    town.get(town.unitToken(unit), "/claims/" + claim)
        .body("state", equalTo("WITHDRAWN"))
        .body("endReason", equalTo("家人买到了"));
    town.claimed(unit, town.published());
  }

  private void refused(UUID unit, String wish, String rule) {
    town.claim(unit, wish)
        .statusCode(409)
        .body("code", equalTo("NOT_ELIGIBLE"))
        .body("rule", equalTo(rule));
  }
}
