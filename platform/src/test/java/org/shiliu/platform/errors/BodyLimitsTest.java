package org.shiliu.platform.errors;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.shiliu.platform.testing.Ground;
import org.shiliu.platform.testing.Tokens;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

@QuarkusTest
@WithTestResource(Ground.class)
class BodyLimitsTest {

  private static final int MIB = 1024 * 1024;

  @Test
  void refusesMoreThanOneMebibyteOfJsonBeforeReadingIt() {
    resident()
        .contentType("application/json")
        .body(json(MIB + 1))
        .post("/api/v1/samples")
        .then()
        .statusCode(413)
        .contentType("application/problem+json")
        .body("code", equalTo("BODY_TOO_LARGE"))
        .body("detail", containsString("1 MiB"));
  }

  @Test
  void readsOneMebibyteOfJsonToItsEnd() {
    resident()
        .contentType("application/json")
        .body(json(MIB))
        .post("/api/v1/samples")
        .then()
        .statusCode(422)
        .body("code", equalTo("INVALID_CONTENT"));
  }

  @Test
  void cutsOffAStreamThatDoesNotTellItsLength() throws Exception {
    HttpResponse<String> answer = stream("/api/v1/samples", "application/json", json(MIB + 1));
    assertEquals(413, answer.statusCode());
    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
  }

  @Test
  void takesAnUploadOfTenMebibytesAndNotOneByteMore() {
    resident()
        .contentType("image/jpeg")
        .body(new byte[10 * MIB])
        .post("/api/v1/troubles/uploads")
        .then()
        .statusCode(200)
        .body("bytes", equalTo(10 * MIB));
    resident()
        .contentType("image/jpeg")
        .body(new byte[10 * MIB + 1])
        .post("/api/v1/troubles/uploads")
        .then()
        .statusCode(413)
        .contentType("application/problem+json")
        .body("detail", containsString("10 MiB"));
  }

  @Test
  void cutsOffAnUploadThatDoesNotTellItsLength() throws Exception {
    HttpResponse<String> answer =
        stream("/api/v1/troubles/uploads", "image/jpeg", new byte[12 * MIB]);
    assertEquals(413, answer.statusCode());
    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
  }

  private static byte[] json(int length) {
    String start = "{\"quantity\":2,\"title\":\"";
    return (start + "x".repeat(length - start.length() - 2) + "\"}")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static HttpResponse<String> stream(String path, String type, byte[] content)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
            .header("Authorization", "Bearer " + token())
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(content)))
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static RequestSpecification resident() {
    return given().auth().oauth2(token());
  }

  private static String token() {
    return Tokens.of("resident-chen").roles("resident").token();
  }
}
