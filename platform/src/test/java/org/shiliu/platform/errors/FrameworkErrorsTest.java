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
import io.restassured.response.Response;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.shiliu.platform.errors.Problems.GOOD;
import static org.shiliu.platform.errors.Problems.SAMPLES;
import static org.shiliu.platform.errors.Problems.assertProblem;
import static org.shiliu.platform.errors.Problems.json;
import static org.shiliu.platform.errors.Problems.resident;

@QuarkusTest
@WithTestResource(Ground.class)
class FrameworkErrorsTest {
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
}
