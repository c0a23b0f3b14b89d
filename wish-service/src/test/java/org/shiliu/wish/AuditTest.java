package org.shiliu.wish;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shiliu.platform.testing.Database;

import static java.util.Arrays.asList;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the audit holds of a wish's life. */
@ServiceTest
class AuditTest {

  private final Town town = new Town();
  private UUID unit;

  @BeforeEach
  void aUnit() {
    unit = town.unit(12, true);
  }

  private List<List<String>> recorded(String columns, String where) {
    return Database.asOwner(
        "select %s from audit_entry where community = '%s' and %s order by id"
            .formatted(columns, town.code, where));
  }

  @Test
  void aClaimTellsTheWishTheClaimAndTheUnit() {
    String wish = town.published();
    String claim = town.claimed(unit, wish);
    assertEquals(
        List.of(asList("WRITE", "{unit}", "unit:" + unit, "wishes", wish, "claims", claim, null)),
        recorded(
            "kind, actor_roles, behalf, resource_kind, resource_id, part_kind, part_id, person",
            "operation = 'claimWish'"));
  }

  @Test
  void aLostRaceLeavesNothingBehind() {
    String wish = town.published();
    town.claimed(unit, wish);
    town.claim(town.unit(12, false), wish).statusCode(409);
    assertEquals(1, recorded("id", "operation = 'claimWish' and kind = 'WRITE'").size());
  }

  @Test
  void theClaimersLookAtNeedAndContactIsKnownToTheResident() {
    String claim = town.approved(unit, town.published(town.repair()));
    town.get(town.unitToken(unit), "/claims/" + claim).statusCode(200);
    assertEquals(
        List.of(List.of("CONTACT", "APPROVED_CLAIM"), List.of("NEED", "CLAIM_DETAILS")),
        Database.asOwner(
            "select category, purpose from audit_entry where community = '%s' and operation = 'getClaim' and actor_roles = '{unit}' order by category"
                .formatted(town.code)));
    town.get(town.resident, "/me/data-reads?limit=100")
        .body(
            "items.findAll { it.purpose == 'APPROVED_CLAIM' && it.operation == 'getClaim' }.resourceId",
            contains(claim))
        .body("items.purpose", hasItem("CLAIM_DETAILS"));
    town.get(town.stranger, "/me/data-reads").body("items.size()", equalTo(0));
  }

  @Test
  void aRelativesMoveTellsForWhom() {
    String wish = town.published(town.repair());
    town.fulfilled(unit, wish);
    Map<String, Object> mandate =
        Map.of(
            "relative",
            town.account("daughter"),
            "relation",
            "女儿",
            "scopes",
            List.of("FOLLOW", "CONFIRM"),
            "expiresOn",
            "2029-12-31");
    town.post(town.resident, "/mandates", mandate).statusCode(201);
    town.post(town.relative, "/wishes/" + wish + "/confirmation", Map.of()).statusCode(200);
    assertEquals(
        List.of(List.of(town.account("daughter"), town.account("chen"))),
        recorded("actor, behalf", "operation = 'confirmWish' and kind = 'WRITE'"));
  }

  @Test
  void neitherNameNorNumberNorNeedIsInIt() {
    Map<String, Object> wish = town.repair();
    String details = "卫生间水管漏了三个月";
    wish.put("details", details);
    String claim = town.approved(unit, town.published(wish));
    town.get(town.unitToken(unit), "/claims/" + claim).statusCode(200);
    String all = recorded("audit_entry::text", "true").toString();
    for (Object value : town.person().values()) {
      assertTrue(!all.contains(String.valueOf(value)), String.valueOf(value));
    }
    assertTrue(!all.contains(details));
  }
}
