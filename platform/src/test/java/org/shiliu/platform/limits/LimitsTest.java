package org.shiliu.platform.limits;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.shiliu.platform.testing.Ground;
import org.shiliu.platform.testing.Tokens;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
@WithTestResource(Ground.class)
@TestProfile(LimitsTest.Narrow.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LimitsTest {

  /** Limits that a test can reach, and one front-end developer's origin. */
  public static class Narrow implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "shiliu.limits.caller-per-minute", "5",
          "shiliu.limits.address-per-minute", "30",
          "shiliu.limits.service-per-minute", "7",
          "shiliu.limits.arrival", "1S",
          "quarkus.http.cors.enabled", "true",
          "quarkus.http.cors.origins", "http://localhost:5173");
    }
  }

  private static final String SAMPLES = "/api/v1/samples";

  @Test
  void refusesACallerBeyondTheQuotaAndSaysWhenToComeAgain() {
    String token = Tokens.of("busy").roles("resident").token();
    for (int left = 4; left >= 0; left--) {
      Response answer = given().auth().oauth2(token).get(SAMPLES);
      assertEquals(200, answer.statusCode());
      assertEquals("\"caller\";q=5;w=60", answer.header("RateLimit-Policy"));
      assertThat(answer.header("RateLimit"), startsWith("\"caller\";r=" + left + ";t="));
    }
    Response beyond = given().auth().oauth2(token).get(SAMPLES);
    assertEquals(429, beyond.statusCode());
    assertThat(beyond.contentType(), startsWith("application/problem+json"));
    assertEquals("TOO_MANY_REQUESTS", beyond.path("code"));
    int pause = Integer.parseInt(beyond.header("Retry-After"));
    assertTrue(pause >= 1 && pause <= 12, () -> "Retry-After " + pause);
    assertThat(beyond.header("RateLimit"), startsWith("\"caller\";r=0;t="));
    String other = Tokens.of("quiet").roles("resident").token();
    assertEquals(200, given().auth().oauth2(other).get(SAMPLES).statusCode());
  }

  @Test
  void givesTheNeighbourServiceAQuotaOfItsOwn() {
    String token = Tokens.of("neighbour").roles("service").token();
    assertEquals(
        "\"caller\";q=7;w=60",
        given().auth().oauth2(token).get("/api/v1/me").header("RateLimit-Policy"));
  }

  /** The last one: it leaves nothing for the others. */
  @Test
  @Order(Integer.MAX_VALUE)
  void stopsAnAddressThatComesWithoutAValidTokenAgainAndAgain() {
    int refused = 0;
    for (int i = 0; i < 40; i++) {
      String token = i % 2 == 0 ? "rubbish-" + i : Tokens.of("x" + i).expired().token();
      int status = given().auth().oauth2(token).get(SAMPLES).statusCode();
      refused += status == 429 ? 1 : 0;
      assertTrue(status == 401 || status == 429, () -> "status " + status);
    }
    assertTrue(refused >= 3, "not one was stopped");
  }

  @Test
  void leavesHealthAlone() {
    for (int i = 0; i < 20; i++) {
      assertEquals(200, given().get("/q/health/live").statusCode());
    }
  }

  @Test
  void givesUpOnABodyThatDoesNotArrive() throws IOException {
    String token = Tokens.of("slow").roles("resident").token();
    try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
      socket.setSoTimeout(20_000);
      OutputStream out = socket.getOutputStream();
      out.write(
          ("POST "
                  + SAMPLES
                  + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                  + token
                  + "\r\nContent-Type: application/json\r\nContent-Length: 40\r\n\r\n{\"title\"")
              .getBytes(StandardCharsets.US_ASCII));
      out.flush();
      InputStream in = socket.getInputStream();
      String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer, startsWith("HTTP/1.1 408"));
      assertThat(answer, containsString("application/problem+json"));
      assertThat(answer, containsString("REQUEST_TOO_SLOW"));
    }
  }

  @Test
  void letsOnlyTheNamedOriginCall() {
    Response known = preflight("http://localhost:5173");
    assertEquals("http://localhost:5173", known.header("Access-Control-Allow-Origin"));
    assertThat(known.header("Access-Control-Allow-Headers"), containsString("Idempotency-Key"));
    assertNull(preflight("http://elsewhere.example").header("Access-Control-Allow-Origin"));
  }

  private static Response preflight(String origin) {
    return given()
        .header("Origin", origin)
        .header("Access-Control-Request-Method", "POST")
        .header("Access-Control-Request-Headers", "authorization,content-type,idempotency-key")
        .options(SAMPLES);
  }
}
