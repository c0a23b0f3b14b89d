package org.shiliu.platform.errors;

import java.security.KeyPairGenerator;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shiliu.platform.testing.Ground;
import org.shiliu.platform.testing.Tokens;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
@WithTestResource(Ground.class)
class FrameworkErrorsTest {

  private static final String SAMPLES = "/api/v1/samples";
  private static final String GOOD = "{\"title\": \"Tea\", \"quantity\": 2}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/nothing",
        "/api/v1/samples/x/y/z",
        "/nothing",
        "/",
        "/q/nothing",
        "/api",
        "/q/swagger-ui/nothing.js"
      })
  void answersUnknownPathsWithAProblem(String path) {
    assertProblem(resident().get(path), 404, "NOT_FOUND");
    assertProblem(given().accept("text/html").get(path), 404, "NOT_FOUND");
  }

  @Test
  void namesTheMethodsThatAPathTakes() {
    Response answer = resident().delete(SAMPLES);
    assertProblem(answer, 405, "METHOD_NOT_ALLOWED");
    assertThat(answer.header("Allow"), containsString("GET"));
    assertThat(answer.header("Allow"), containsString("POST"));
    assertThat(answer.path("detail"), containsString("DELETE"));
  }

  @Test
  void refusesMediaTypesThatItCannotGiveOrTake() {
    assertProblem(resident().accept("text/csv").get(SAMPLES), 406, "NOT_ACCEPTABLE");
    assertProblem(
        resident().contentType("text/plain").body("tea").post(SAMPLES),
        415,
        "MEDIA_TYPE_UNSUPPORTED");
    assertProblem(
        resident().contentType("application/xml").body("<tea/>").post(SAMPLES),
        415,
        "MEDIA_TYPE_UNSUPPORTED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"title\": ",
        "{\"title\": \"Tea\", }",
        "nonsense",
        "{\"title\" \"Tea\"}",
        "",
        "null",
        "{\"title\":\"Tea\",\"quantity\":2} x"
      })
  void refusesWhatIsNoJson(String body) {
    assertProblem(json().body(body).post(SAMPLES), 400, "MALFORMED");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"title\":\"Tea\",\"quantity\":2,\"colour\":\"red\"} | UNKNOWN_FIELD | colour",
        "{\"title\":\"Tea\",\"quantity\":2,\"price\":{\"amount\":\"1\",\"tax\":1}} | UNKNOWN_FIELD | price.tax",
        "{\"title\":\"Tea\",\"quantity\":\"two\"} | WRONG_TYPE | quantity",
        "{\"title\":\"Tea\",\"quantity\":2.5} | WRONG_TYPE | quantity",
        "{\"title\":\"Tea\",\"quantity\":\"2\"} | WRONG_TYPE | quantity",
        "{\"title\":5,\"quantity\":2} | WRONG_TYPE | title",
        "{\"title\":[],\"quantity\":2} | WRONG_TYPE | title",
        "{\"title\":\"Tea\",\"quantity\":2,\"price\":\"12\"} | WRONG_TYPE | price",
        "{\"title\":\"Tea\",\"quantity\":2,\"id\":\"12\"} | WRONG_TYPE | id",
      })
  void namesTheFieldThatItDoesNotUnderstand(String body, String code, String field) {
    Response answer = json().body(body).post(SAMPLES);
    assertProblem(answer, 400, code);
    assertEquals(field, answer.path("violations[0].field"));
    assertThat(answer.path("detail"), containsString(field));
  }

  @Test
  void refusesABodyThatIsAListWhereOneThingIsExpected() {
    assertProblem(json().body("[" + GOOD + "]").post(SAMPLES), 400, "WRONG_TYPE");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/samples/not-a-uuid, id",
    "/api/v1/samples/1-1-1-1-1, id",
    "/api/v1/samples?limit=many, limit",
    "/api/v1/samples?state=BROKEN, state"
  })
  void namesTheParameterThatItCannotRead(String path, String parameter) {
    Response answer = resident().get(path);
    assertProblem(answer, 400, "BAD_PARAMETER");
    assertEquals(parameter, answer.path("violations[0].field"));
  }

  @Test
  void refusesACursorOfAnotherList() {
    assertProblem(resident().get(SAMPLES + "?cursor=b3BhcXVl"), 400, "BAD_CURSOR");
  }

  @Test
  void listsEveryFieldThatBreaksAConstraint() {
    Response answer =
        json()
            .header("Accept-Language", "zh-CN")
            .body(
                "{\"title\":\"\",\"quantity\":99,\"price\":{\"amount\":\"1.234\",\"currency\":\"CNY\"}}")
            .post(SAMPLES);
    assertEquals(422, answer.statusCode());
    assertEquals("INVALID_CONTENT", answer.path("code"));
    assertEquals(
        List.of("price.amount", "quantity", "title"),
        answer.jsonPath().getList("violations.field"));
    for (String text : answer.jsonPath().getList("violations.message", String.class)) {
      assertTrue(text.codePoints().anyMatch(Character::isIdeographic), text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "101", "-1"})
  void refusesALimitOutsideItsBounds(String limit) {
    Response answer = resident().get(SAMPLES + "?limit=" + limit);
    assertProblem(answer, 422, "INVALID_CONTENT");
    assertEquals("limit", answer.path("violations[0].field"));
  }

  @Test
  void refusesAMissingToken() {
    Response answer = given().get(SAMPLES);
    assertProblem(answer, 401, "NOT_SIGNED_IN");
    assertEquals(List.of("Bearer"), answer.headers().getValues("WWW-Authenticate"));
  }

  @Test
  void refusesEveryTokenThatIsNotOurs() throws Exception {
    KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
    keys.initialize(2048);
    Tokens good = Tokens.of("resident-chen").roles("resident");
    for (String token :
        new String[] {
          "rubbish",
          good.token() + "x",
          Tokens.of("resident-chen").roles("resident").expired().token(),
          Tokens.of("resident-chen").roles("resident").audience("other").token(),
          Tokens.of("resident-chen").roles("resident").issuer("http://elsewhere").token(),
          Tokens.of("resident-chen")
              .roles("resident")
              .signedBy(keys.generateKeyPair().getPrivate())
              .token(),
        }) {
      Response answer = given().auth().oauth2(token).get(SAMPLES);
      assertProblem(answer, 401, "TOKEN_REFUSED");
      assertThat(answer.headers().getValues("WWW-Authenticate"), contains(startsWith("Bearer")));
    }
  }

  @Test
  void refusesAMissingRole() {
    String token = Tokens.of("operator").roles("operator").token();
    assertProblem(given().auth().oauth2(token).get(SAMPLES), 403, "ROLE_MISSING");
  }

  @Test
  void saysThatTheSignInServiceIsAway() {
    String token = Tokens.of("resident-chen").roles("resident").token();
    Response answer = given().auth().oauth2(token).get("/api/v1/away/secret");
    assertProblem(answer, 503, "SIGN_IN_AWAY");
    assertEquals("5", answer.header("Retry-After"));
    assertEquals(200, given().get("/api/v1/away/wall").statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "stale, 409, CHANGED_MEANWHILE",
    "duplicate, 409, ALREADY_EXISTS",
    "foreign-row, 404, NOT_FOUND",
    "lock, 503, DATABASE_BUSY",
    "pool, 503, DATABASE_BUSY",
    "neighbour, 502, NEIGHBOUR_FAILED",
    "neighbour-silent, 502, NEIGHBOUR_FAILED",
    "bare, 409, CHANGED_MEANWHILE",
    "bug, 500, BROKEN"
  })
  void tellsWhatWentWrongInsideWithoutShowingTheInside(String kind, int status, String code) {
    Response answer = resident().get("/api/v1/troubles/" + kind);
    assertProblem(answer, status, code);
    assertThat(answer.asString(), not(containsString("org.shiliu.")));
    assertThat(answer.asString(), not(containsString("secret")));
    if (status == 503) {
      assertThat(Integer.parseInt(answer.header("Retry-After")), greaterThan(0));
    }
  }

  @Test
  void callsAConcurrentChangeStaleWhenTheCallerNamedAVersion() {
    assertProblem(
        resident().header("If-Match", "\"v1\"").get("/api/v1/troubles/stale"),
        412,
        "STALE_VERSION");
  }

  @Test
  void keepsEditsToTheVersionThatWasRead() {
    String id = UUID.randomUUID().toString();
    json().body(GOOD.replace("{", "{\"id\":\"" + id + "\",")).post(SAMPLES);
    String path = SAMPLES + "/" + id;
    assertProblem(json().body(GOOD).put(path), 428, "VERSION_REQUIRED");
    assertProblem(json().header("If-Match", "\"v7\"").body(GOOD).put(path), 412, "STALE_VERSION");
    String tag = resident().get(path).header("ETag");
    assertEquals(200, json().header("If-Match", tag).body(GOOD).put(path).statusCode());
    assertEquals(200, resident().header("If-None-Match", tag).get(path).statusCode());
    String next = resident().get(path).header("ETag");
    Response unchanged = resident().header("If-None-Match", next).get(path);
    assertEquals(304, unchanged.statusCode());
    assertThat(unchanged.asString(), emptyString());
  }

  /** The same refusal in English and in Chinese, as problem+json and never as a page. */
  private static void assertProblem(Response answer, int status, String code) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertThat(answer.contentType(), startsWith("application/problem+json"));
    assertEquals(code, answer.path("code"));
    assertEquals(status, answer.<Integer>path("status"));
    assertThat(answer.path("type"), startsWith("urn:shiliu:problem:"));
    assertThat(answer.path("title"), not(blankOrNullString()));
    assertThat(answer.path("detail"), not(blankOrNullString()));
    assertThat(answer.path("detail"), not(containsString("{")));
    assertThat(answer.path("instance"), startsWith("/"));
    assertThat(answer.header("X-Correlation-Id"), not(blankOrNullString()));
    assertThat(answer.asString(), not(containsString("<html")));
    assertThat(answer.asString(), not(containsString("Exception")));
  }

  private static RequestSpecification resident() {
    return given().auth().oauth2(Tokens.of("resident-chen").roles("resident").token());
  }

  private static RequestSpecification json() {
    return resident().contentType(ContentType.JSON);
  }
}
