package org.shiliu.standalone.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import org.shiliu.standalone.launcher.StartFailure;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody's way into one service: POSTs with that somebody's token and a key that is the same in
 * every run, so that a repetition changes nothing.
 */
final class Desk {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int TRIES = 20;

  private final HttpClient http;
  private final String base;
  private final String token;

  Desk(HttpClient http, String base, String token) {
    this.http = http;
    this.base = base;
    this.token = token;
  }

  /**
   * Does it once, whether or not an earlier run did it already.
   *
   * @return the answer's body; an empty object when an earlier run did it so long ago that its key
   *     is forgotten
   * @throws StartFailure with the service's own sentence when it is refused
   */
  JsonNode post(String path, Map<String, ?> body) throws IOException, InterruptedException {
    String text = JSON.writeValueAsString(body);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + "/api/v1" + path))
            .timeout(Duration.ofSeconds(30))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .header("Accept-Language", "zh")
            .header("Idempotency-Key", key(path, body))
            .POST(HttpRequest.BodyPublishers.ofString(text))
            .build();
    for (int tried = 1; ; tried++) {
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      int status = answer.statusCode();
      if (status == 200 || status == 201) {
        return JSON.readTree(answer.body());
      }
      if (status == 409 && answer.headers().firstValue("Retry-After").isEmpty()) {
        return JSON.createObjectNode();
      }
      boolean later = status == 409 || status == 429 || status == 503;
      if (!later || tried == TRIES) {
        throw refused(path, text, answer);
      }
      Thread.sleep(pause(answer).toMillis());
    }
  }

  private static Duration pause(HttpResponse<String> answer) {
    String seconds = answer.headers().firstValue("Retry-After").orElse("1");
    return Duration.ofSeconds(seconds.matches("[0-9]{1,2}") ? Integer.parseInt(seconds) : 1);
  }

  /** The path names what is moved, the body's id what is made. */
  private static String key(String path, Map<String, ?> body) {
    String name = "demo" + path + body.get("id");
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static StartFailure refused(String path, String body, HttpResponse<String> answer) {
    return new StartFailure(
        "The demonstration's rows could not be loaded: POST "
            + path
            + " "
            + body
            + " was answered "
            + answer.statusCode()
            + " "
            + answer.body()
            + ". Start with SHILIU_DEMO=false to run without them.",
        "演示数据未能装入：" + path + "。可用 SHILIU_DEMO=false 不带演示数据启动。");
  }
}
