package org.shiliu.wish;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.shiliu.platform.testing.Tokens;

import io.restassured.response.ValidatableResponse;

import static io.restassured.RestAssured.given;

/** A community of its own for one test, with the people of the story and their steps over HTTP. */
public final class Town {

  private static final AtomicInteger COUNT = new AtomicInteger();

  public final String code = "town-" + COUNT.incrementAndGet();
  public final String resident = token("chen", "resident");
  public final String relative = token("daughter", "resident");
  public final String officer = token("qian", "officer");
  public final String officer2 = token("sun", "officer");
  public final String director = token("director", "director");
  public final String grid = token("zhou", "grid-worker");
  public final String steward = token("steward", "steward");
  public final String stranger = token("li", "resident");

  /** The account of a person of this town. */
  public String account(String who) {
    return who + "@" + code;
  }

  public String token(String who, String... roles) {
    return Tokens.of(account(who)).roles(roles).communities(code).token();
  }

  public String unitToken(UUID unit) {
    return Tokens.of("clerk-" + unit).roles("unit").communities(code).unit(unit).token();
  }

  public ValidatableResponse post(String token, String path, Object body) {
    return given()
        .auth()
        .oauth2(token)
        .contentType("application/json")
        .body(body)
        .post("/api/v1" + path)
        .then();
  }

  public ValidatableResponse get(String token, String path) {
    return given().auth().oauth2(token).get("/api/v1" + path).then();
  }

  /** A unit with an agreement for all categories that runs for years. */
  public UUID unit(int capacity, boolean checked) {
    UUID unit = bareUnit(checked);
    agreement(unit, capacity, "2020-01-01", "2099-12-31", List.of("GOODS", "REPAIR", "TUTORING"))
        .statusCode(201);
    return unit;
  }

  public UUID bareUnit(boolean checked) {
    UUID unit = UUID.randomUUID();
    post(
            officer,
            "/units",
            Map.of(
                "id",
                unit.toString(),
                "name",
                "观澜会计师事务所",
                "kind",
                "ENTERPRISE",
                "backgroundChecked",
                checked,
                "skills",
                List.of("accounting"),
                "languages",
                List.of("zh")))
        .statusCode(201);
    return unit;
  }

  public ValidatableResponse agreement(
      UUID unit, int capacity, String from, String to, List<String> categories) {
    return post(
        officer,
        "/agreements",
        Map.of(
            "unitId", unit.toString(),
            "number", "HTY-" + UUID.randomUUID().toString().substring(0, 8),
            "validFrom", from,
            "validTo", to,
            "categories", categories,
            "capacity", capacity));
  }

  /** What a resident writes for a thing left at the community centre. */
  public Map<String, Object> draft() {
    Map<String, Object> wish = new HashMap<>();
    wish.put("kind", "MICRO_WISH");
    wish.put("category", "GOODS");
    wish.put("urgency", "BLUE");
    wish.put(
        "title", "一根四脚拐杖 " + UUID.randomUUID().toString().substring(0, 4).replaceAll("[0-9]", "x"));
    wish.put("details", "独居老人，膝盖做过手术");
    wish.put("items", List.of(Map.of("name", "四脚拐杖", "quantity", 1)));
    wish.put("estimatedCost", Map.of("amount", "120.00", "currency", "CNY"));
    wish.put("homeVisit", false);
    wish.put("minor", false);
    wish.put("guardianAgreesHome", false);
    wish.put("consent", true);
    wish.put("beneficiary", Map.of("details", person()));
    return wish;
  }

  /** Complete details of the resident, so that every category's contact is known. */
  public Map<String, Object> person() {
    return Map.of(
        "name", "陈玉兰",
        "formOfAddress", "陈阿姨",
        "phone", "13800138000",
        "address", Map.of("building", "3号楼", "unit", "2单元", "room", code));
  }

  /** The same for a repair at home. */
  public Map<String, Object> repair() {
    Map<String, Object> wish = draft();
    wish.put("category", "REPAIR");
    wish.put("homeVisit", true);
    return wish;
  }

  public String create(String token, Map<String, Object> wish) {
    return post(token, "/wishes", wish).statusCode(201).extract().path("id");
  }

  public String submitted(Map<String, Object> wish) {
    String id = create(resident, wish);
    post(resident, "/wishes/" + id + "/submission", "{}").statusCode(200);
    return id;
  }

  /** Published in spite of any doubt: the tests of this town publish many alike. */
  public String published(Map<String, Object> wish) {
    String id = submitted(wish);
    post(officer, "/wishes/" + id + "/review", Map.of("decision", "PUBLISH", "reason", "已核实"))
        .statusCode(200);
    return id;
  }

  public String published() {
    return published(draft());
  }

  public ValidatableResponse claim(UUID unit, String wish) {
    return post(unitToken(unit), "/wishes/" + wish + "/claims", "");
  }

  public String claimed(UUID unit, String wish) {
    return claim(unit, wish).statusCode(201).extract().path("id");
  }

  public String approved(UUID unit, String wish) {
    String claim = claimed(unit, wish);
    post(officer, "/claims/" + claim + "/approval", "").statusCode(200);
    return claim;
  }

  public String started(UUID unit, String wish) {
    String claim = approved(unit, wish);
    start(unit, claim).statusCode(200);
    return claim;
  }

  public ValidatableResponse start(UUID unit, String claim) {
    return post(
        unitToken(unit),
        "/claims/" + claim + "/start",
        Map.of("visitors", List.of(Map.of("name", "王会计", "backgroundChecked", true))));
  }

  public ValidatableResponse photo(UUID unit, String claim, byte[] file) {
    return given()
        .auth()
        .oauth2(unitToken(unit))
        .multiPart("photo", "photo.jpg", file, "image/jpeg")
        .post("/api/v1/claims/" + claim + "/evidence")
        .then();
  }

  public String fulfilled(UUID unit, String wish) {
    String claim = started(unit, wish);
    photo(unit, claim, Pictures.jpeg(8, 6)).statusCode(201);
    finish(unit, claim).statusCode(200);
    return claim;
  }

  public ValidatableResponse finish(UUID unit, String claim) {
    return post(unitToken(unit), "/claims/" + claim + "/fulfilment", "{}");
  }

  public String state(String wish) {
    return get(officer, "/wishes/" + wish).statusCode(200).extract().path("state");
  }
}
