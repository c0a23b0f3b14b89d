package org.shiliu.platform.errors;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shiliu.platform.testing.Ground;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.shiliu.platform.errors.Problems.SAMPLES;
import static org.shiliu.platform.errors.Problems.assertProblem;
import static org.shiliu.platform.errors.Problems.resident;

/** What no HTTP client would send. */
@QuarkusTest
@WithTestResource(Ground.class)
class OddRequestsTest {

  private static String answer(String head) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write((head + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String get(String target, String... headers) throws IOException {
    return answer(
        "GET " + target + " HTTP/1.1\r\nConnection: close\r\n" + String.join("\r\n", headers));
  }

  private static void assertUnreadable(String answer) {
    assertThat(answer, startsWith("HTTP/1.1 400 "));
    assertThat(answer, containsString("application/problem+json"));
    assertThat(answer, containsString("X-Correlation-Id: "));
    assertThat(answer, containsString("NOT_WELL_FORMED"));
    URI.create(
        new JsonPath(answer.substring(answer.indexOf("\r\n\r\n") + 4)).getString("instance"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/samples/{id}",
        "/api/v1/samples/%zz",
        "/api/v1/samples/%",
        "/api/v1/samples?state=a|b",
        "/q/swagger-ui/%",
        "/a\"<b>^`"
      })
  void refusesAnAddressThatIsNone(String address) throws IOException {
    assertUnreadable(get(address, "Host: a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Host: \u00c0\u00af", "X-Nothing: 1"})
  void refusesARequestForNobody(String host) throws IOException {
    assertUnreadable(get(SAMPLES + "/public", host));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Upgrade: h2c", "Upgrade: h2c\r\nHTTP2-Settings: ?"})
  void passesOverTheOfferOfAnotherProtocol(String offer) throws IOException {
    assertThat(get(SAMPLES + "/public", "Host: a", offer), startsWith("HTTP/1.1 200 "));
  }

  @Test
  void namesWhatWasCalledAsAnAddress() {
    for (String path :
        new String[] {"_%25", "%C0%AF", "%22%3Cb%3E", "中", "%E4%B8%AD".repeat(300)}) {
      String instance =
          resident().urlEncodingEnabled(false).get(SAMPLES + "/" + path).path("instance");
      assertThat(URI.create(instance).getPath(), startsWith(SAMPLES + "/"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no form", "--b\r\n\u0001\r\n\r\nx\r\n--b", "--b\r\nA: b\r\n\r\nx"})
  void refusesAFormThatIsNone(String form) {
    assertProblem(
        resident()
            .header("Content-Type", "multipart/form-data; boundary=b")
            .body(form.getBytes(StandardCharsets.UTF_8))
            .post("/api/v1/troubles/forms"),
        400,
        "NOT_WELL_FORMED");
  }

  @Test
  void takesAForm() {
    assertEquals(
        3,
        resident()
            .multiPart("photo", "a.jpg", new byte[3])
            .post("/api/v1/troubles/forms")
            .<Integer>path("bytes"));
  }
}
