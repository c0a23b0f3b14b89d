package org.shiliu.wish.wishes;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shiliu.platform.testing.Tokens;
import org.shiliu.wish.ServiceTest;
import org.shiliu.wish.Town;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** What a wish must be before it may be handed in. */
@ServiceTest
class SubmissionTest {

  private final Town town = new Town();

  @ParameterizedTest
  @CsvSource({
    "请打１３８00138000, TITLE_HAS_PHONE, 2, 13",
    "找我 11010519491231002X, TITLE_HAS_ID_NUMBER, 3, 21",
    "3号楼2单元501修灯, TITLE_HAS_ADDRESS, 0, 9"
  })
  void refusesPersonalDataInTheTitleWithItsPlace(String title, String code, int start, int end) {
    refused(with("title", title), code, "title")
        .body("start", equalTo(start))
        .body("end", equalTo(end));
  }

  @Test
  void refusesPersonalDataInAnItemsName() {
    Map<String, Object> wish = town.draft();
    wish.put("items", java.util.List.of(Map.of("name", "送到13800138000", "quantity", 1)));
    refused(wish, "TITLE_HAS_PHONE", "items[0].name");
  }

  @Test
  void warnsOfALikelyNameAndOfDangerButTakesTheWish() {
    Map<String, Object> wish = with("title", "陈奶奶家电线冒火花");
    String id = town.submitted(wish);
    town.get(town.resident, "/wishes/" + id)
        .body("warnings.code", hasItem("LIKELY_NAME"))
        .body("warnings.code", hasItem("LIVE_DANGER"))
        .body("warnings.zh", hasItem(containsString("119")));
  }

  @Test
  void capsTheCostByKind() {
    refused(
        with("estimatedCost", Map.of("amount", "1000.01", "currency", "CNY")),
        "COST_OVER_CAP",
        "estimatedCost");
    town.submitted(with("estimatedCost", Map.of("amount", "1000.00", "currency", "CNY")));
    Map<String, Object> renewal =
        with("estimatedCost", Map.of("amount", "20000", "currency", "CNY"));
    renewal.put("kind", "MICRO_RENEWAL");
    town.submitted(renewal);
  }

  @Test
  void refusesANeedByDayInThePast() {
    refused(with("needBy", "2020-01-01"), "NEED_BY_PAST", "needBy");
  }

  @Test
  void setsTheNeedByDayByUrgencyWhereNoneIsNamed() {
    town.get(town.resident, "/wishes/" + town.submitted(town.draft()))
        .body("needBy", notNullValue());
  }

  @Test
  void refusesAPlaceForAMicroWish() {
    refused(with("place", "3 号楼单元门"), "PLACE_NOT_ALLOWED", "place");
  }

  @Test
  void asksForAPhoneAndAnAddressWhereSomebodyComes() {
    Map<String, Object> wish = town.repair();
    wish.put("beneficiary", Map.of("details", Map.of("name", "陈玉兰")));
    refused(wish, "CONTACT_MISSING", "beneficiary.details.phone");
    wish.put("beneficiary", Map.of("details", Map.of("name", "陈玉兰", "phone", "13800138000")));
    refused(wish, "CONTACT_MISSING", "beneficiary.details.address");
  }

  @Test
  void asksWhoFilesForWhomAndWithWhoseConsent() {
    Map<String, Object> wish = town.draft();
    wish.put("consent", false);
    refusedBy(town.grid, wish, "CONSENT_MISSING", "consent");
    wish.put("consent", true);
    refusedBy(town.grid, wish, "RELATION_MISSING", "relation");
    wish.put("relation", "网格员代录");
    wish.remove("beneficiary");
    refusedBy(town.grid, wish, "PERSON_MISSING", "beneficiary");
  }

  @Test
  void asksForTheGuardiansConsentForAChild() {
    Map<String, Object> wish = with("minor", true);
    wish.put("consent", false);
    refused(wish, "CONSENT_MISSING", "consent");
  }

  @Test
  void takesAResidentsOwnConsentFromTheirOwnStep() {
    town.submitted(with("consent", false));
  }

  @Test
  void keepsTheSourceOfACaseForTheNeighbour() {
    town.post(town.resident, "/wishes", with("source", "CASE"))
        .statusCode(422)
        .body("code", equalTo("SOURCE_IS_CASE"));
  }

  @Test
  void filesOnlyInOnesOwnCommunity() {
    town.post(town.resident, "/wishes", with("community", "elsewhere"))
        .statusCode(422)
        .body("code", equalTo("COMMUNITY_FOREIGN"));
    String two =
        Tokens.of("zhou2").roles("grid-worker").communities(town.code, town.code + "-b").token();
    town.post(two, "/wishes", town.draft())
        .statusCode(422)
        .body("code", equalTo("COMMUNITY_UNCLEAR"));
  }

  @Test
  void takesTheClientsIdAndAnOffLineDraftOnlyOnce() {
    String id = UUID.randomUUID().toString();
    Map<String, Object> wish = with("id", id);
    for (int i = 0; i < 2; i++) {
      town.post(town.resident, "/wishes", wish)
          .statusCode(201)
          .header("Location", endsWith("/api/v1/wishes/" + id))
          .body("id", equalTo(id));
    }
    town.get(town.resident, "/me/wishes").body("items.id", hasSize(1));
    Map<String, Object> other = with("id", id);
    other.put("title", "另一件事");
    town.post(town.resident, "/wishes", other)
        .statusCode(409)
        .body("code", equalTo("ALREADY_EXISTS"));
    town.post(town.stranger, "/wishes", wish)
        .statusCode(409)
        .body("code", equalTo("ALREADY_EXISTS"));
  }

  @Test
  void revisesADraftOnlyWithTheVersionSeen() {
    Map<String, Object> wish = town.draft();
    String id = town.create(town.resident, wish);
    String tag = town.get(town.resident, "/wishes/" + id).extract().header("ETag");
    wish.put("title", "两根拐杖");
    put(id, wish, null).statusCode(428);
    put(id, wish, "\"v99\"").statusCode(412);
    put(id, wish, tag).statusCode(200).body("title", equalTo("两根拐杖"));
    put(id, wish, tag).statusCode(412);
    town.post(town.resident, "/wishes/" + id + "/submission", "{}").statusCode(200);
    String now = town.get(town.resident, "/wishes/" + id).extract().header("ETag");
    put(id, wish, now).statusCode(409).body("code", equalTo("CONTENT_FROZEN"));
  }

  @Test
  void letsTheFilerWithdrawADraftButNotWhatWasHandedIn() {
    Map<String, Object> wish = town.draft();
    wish.put("relation", "网格员代录");
    String draft = town.create(town.grid, wish);
    town.post(town.grid, "/wishes/" + draft + "/withdrawal", Map.of()).statusCode(200);
    String handedIn = town.create(town.grid, wish);
    town.post(town.grid, "/wishes/" + handedIn + "/submission", "{}").statusCode(200);
    town.post(town.grid, "/wishes/" + handedIn + "/withdrawal", Map.of())
        .statusCode(403)
        .body("code", equalTo("MANDATE_MISSING"));
  }

  @Test
  void refusesAMoveThatTheLifeCycleDoesNotKnow() {
    String id = town.submitted(town.draft());
    town.post(town.resident, "/wishes/" + id + "/submission", "{}")
        .statusCode(409)
        .body("code", equalTo("NO_SUCH_MOVE"))
        .body("state", equalTo("SUBMITTED"));
  }

  @Test
  void forbidsUnknownFields() {
    town.post(town.resident, "/wishes", with("status", "PUBLISHED")).statusCode(400);
    given().get("/api/v1/wishes").then().statusCode(401);
    town.get(town.resident, "/wishes/" + UUID.randomUUID())
        .statusCode(404)
        .body("title", notNullValue())
        .body("message", nullValue());
  }

  private Map<String, Object> with(String field, Object value) {
    Map<String, Object> wish = town.draft();
    wish.put(field, value);
    return wish;
  }

  private io.restassured.response.ValidatableResponse refused(
      Map<String, Object> wish, String code, String field) {
    return refusedBy(town.resident, wish, code, field);
  }

  private io.restassured.response.ValidatableResponse refusedBy(
      String token, Map<String, Object> wish, String code, String field) {
    String id = town.create(token, wish);
    return town.post(token, "/wishes/" + id + "/submission", "{}")
        .statusCode(422)
        .body("code", equalTo(code))
        .body("violations[0].field", equalTo(field));
  }

  private io.restassured.response.ValidatableResponse put(
      String id, Map<String, Object> wish, String tag) {
    var request = given().auth().oauth2(town.resident).contentType("application/json").body(wish);
    return (tag == null ? request : request.header("If-Match", tag))
        .put("/api/v1/wishes/" + id)
        .then();
  }
}
