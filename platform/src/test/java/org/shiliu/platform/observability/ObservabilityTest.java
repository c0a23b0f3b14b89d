package org.shiliu.platform.observability;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shiliu.platform.testing.Ground;
import org.shiliu.platform.testing.Tokens;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

@QuarkusTest
@WithTestResource(Ground.class)
class ObservabilityTest {

  private static final String HEADER = "X-Correlation-Id";
  private static final String NEW_ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  @Test
  void keepsTheCorrelationIdOfTheCallerThroughTheRequest() {
    resident()
        .header(HEADER, "phone-42.a_b")
        .get("/api/v1/troubles/none")
        .then()
        .statusCode(200)
        .header(HEADER, "phone-42.a_b")
        .body("correlation", equalTo("phone-42.a_b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "two words", "<script>", "石榴", "x;drop"})
  void replacesACorrelationIdThatCouldHarmALog(String id) {
    resident()
        .header(HEADER, id)
        .get("/api/v1/troubles/none")
        .then()
        .header(HEADER, matchesPattern(NEW_ID));
  }

  @Test
  void givesACorrelationIdToWhoeverBringsNone() {
    given().get("/nothing").then().statusCode(404).header(HEADER, matchesPattern(NEW_ID));
  }

  @Test
  void showsDatabaseAndNeighbourApartAndIsReadyWithoutTheNeighbour() {
    given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
    given()
        .get("/q/health/ready")
        .then()
        .statusCode(200)
        .body("checks.name", hasItem("database"))
        .body("checks.name", hasItem("neighbour"))
        .body("checks.find { it.name == 'neighbour' }.status", equalTo("UP"));
  }

  @Test
  void countsRequestsForPrometheusByTemplateAndNotById() {
    resident().get("/api/v1/samples/0199d000-0000-7000-8000-000000000009");
    given()
        .get("/q/metrics")
        .then()
        .statusCode(200)
        .body(containsString("http_server_requests_seconds_count"))
        .body(containsString("uri=\"/api/v1/samples/{id}\""))
        .body(not(containsString("0199d000-0000-7000-8000-000000000009")));
  }

  @Test
  void letsABrowserDoNothingMoreWithAnAnswerThanItShould() {
    resident()
        .get("/api/v1/samples")
        .then()
        .header("X-Content-Type-Options", "nosniff")
        .header("X-Frame-Options", "DENY")
        .header("Referrer-Policy", "no-referrer")
        .header("Content-Security-Policy", containsString("default-src 'none'"));
    given()
        .get("/q/swagger-ui/")
        .then()
        .statusCode(200)
        .header("Content-Security-Policy", containsString("connect-src 'self' http"));
  }

  @Test
  void answersNoOtherOrigin() {
    resident()
        .header("Origin", "https://elsewhere.example")
        .get("/api/v1/samples")
        .then()
        .header("Access-Control-Allow-Origin", nullValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/q/openapi", "/api/v1/samples/public", "/q/swagger-ui/swagger-ui.css"})
  void compressesWhatAPhoneLoads(String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
            .header("Accept-Encoding", "gzip")
            .build();
    assertEquals(
        "gzip",
        HttpClient.newHttpClient()
            .send(request, HttpResponse.BodyHandlers.discarding())
            .headers()
            .firstValue("Content-Encoding")
            .orElse("none"));
  }

  @Test
  void tellsAPersonAsWhomTheyAreSignedIn() {
    String token =
        Tokens.of("resident-chen")
            .roles("resident")
            .communities("hetaoyuan")
            .claim("name", "陈玉兰")
            .token();
    given()
        .auth()
        .oauth2(token)
        .get("/api/v1/me")
        .then()
        .statusCode(200)
        .body("subject", equalTo("resident-chen"))
        .body("name", equalTo("陈玉兰"))
        .body("roles", equalTo(List.of("resident")))
        .body("communities", equalTo(List.of("hetaoyuan")))
        .body("unitId", nullValue());
    given().get("/api/v1/me").then().statusCode(401);
  }

  private static RequestSpecification resident() {
    return given().auth().oauth2(Tokens.of("resident-chen").roles("resident").token());
  }
}
