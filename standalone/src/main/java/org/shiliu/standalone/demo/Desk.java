package org.shiliu.standalone.demo;

import java.io.ByteArrayOutputStream;
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
  private static final Duration BREATH = Duration.ofSeconds(1);

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
    return post(path, key(path, String.valueOf(body.get("id"))), body, false);
  }

  /** The same for one of several equal steps, told apart by their number. */
  JsonNode postAgain(String path, int time, Map<String, ?> body)
      throws IOException, InterruptedException {
    return post(path, key(path, "time " + time), body, false);
  }

  /** The same for something that the other service is still telling this one about. */
  JsonNode postOnceThere(String path, Map<String, ?> body)
      throws IOException, InterruptedException {
    return post(path, key(path, String.valueOf(body.get("id"))), body, true);
  }

  /** Hands in one photo. */
  void postPhoto(String path, byte[] png) throws IOException, InterruptedException {
    String border = "shiliu-demonstration";
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    form.writeBytes(
        ("--"
                + border
                + "\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"handover.png\""
                + "\r\nContent-Type: image/png\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII));
    form.writeBytes(png);
    form.writeBytes(("\r\n--" + border + "--\r\n").getBytes(StandardCharsets.US_ASCII));
    HttpRequest request =
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=" + border)
            .header("Idempotency-Key", key(path, "photo"))
            .POST(HttpRequest.BodyPublishers.ofByteArray(form.toByteArray()))
            .build();
    send(request, path, "a photo", false);
  }

  /** Looks at a thing. */
  JsonNode get(String path) throws IOException, InterruptedException {
    return send(request(path).GET().build(), path, "", false);
  }

  private JsonNode post(String path, String key, Map<String, ?> body, boolean onceThere)
      throws IOException, InterruptedException {
    String text = JSON.writeValueAsString(body);
    HttpRequest request =
        request(path)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(HttpRequest.BodyPublishers.ofString(text))
            .build();
    return send(request, path, text, onceThere);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + "/api/v1" + path))
        .timeout(Duration.ofSeconds(30))
        .header("Authorization", "Bearer " + token)
        .header("Accept-Language", "zh");
  }

  private JsonNode send(HttpRequest request, String path, String text, boolean onceThere)
      throws IOException, InterruptedException {
    for (int tried = 1; ; tried++) {
      HttpResponse<String> answer;
      try {
        answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      } catch (IOException broken) {
        // The key makes it safe to ask again whether or not the first request arrived.
        if (tried == TRIES) {
          throw broken;
        }
        Thread.sleep(BREATH.toMillis());
        continue;
      }
      int status = answer.statusCode();
      if (status == 200 || status == 201) {
        return JSON.readTree(answer.body());
      }
      if (status == 409 && answer.headers().firstValue("Retry-After").isEmpty()) {
        return JSON.createObjectNode();
      }
      // 202: the other service was silent, and nothing has happened yet.
      boolean notYet = status == 202 || (status == 404 && onceThere);
      boolean later = status == 409 || status == 429 || status == 503 || notYet;
      if (!later || tried == TRIES) {
        throw refused(request.method() + " " + path, text, answer);
      }
      Thread.sleep(pause(answer).toMillis());
    }
  }

  private static Duration pause(HttpResponse<String> answer) {
    String seconds = answer.headers().firstValue("Retry-After").orElse("1");
    return Duration.ofSeconds(seconds.matches("[0-9]{1,2}") ? Integer.parseInt(seconds) : 1);
  }

  /** The path names what is moved, the other part what is made or which of several it is. */
  private static String key(String path, String which) {
    String name = "demo" + path + which;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static StartFailure refused(String what, String body, HttpResponse<String> answer) {
    return new StartFailure(
        "The demonstration's rows could not be loaded: "
            + what
            + " "
            + body
            + " was answered "
            + answer.statusCode()
            + " "
            + answer.body()
            + ". Start with SHILIU_DEMO=false to run without them.",
        "演示数据未能装入：" + what + "。可用 SHILIU_DEMO=false 不带演示数据启动。");
  }
}
