package org.shiliu.standalone.demo;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.shiliu.standalone.launcher.Secrets;
import org.shiliu.standalone.launcher.Settings;
import org.shiliu.standalone.launcher.StartFailure;

import tools.jackson.databind.json.JsonMapper;

/** Gets tokens from the demonstration identity, as everybody does. */
final class Desks {
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final Settings settings;
  private final Secrets secrets;
  private final Map<String, String> tokens = new ConcurrentHashMap<>();

  Desks(Settings settings, Secrets secrets) {
    this.settings = settings;
    this.secrets = secrets;
  }

  Desk wishOf(String login) throws IOException, InterruptedException {
    return new Desk(http, Settings.base(settings.wishPort()), token(login));
  }

  Desk mediationOf(String login) throws IOException, InterruptedException {
    return new Desk(http, Settings.base(settings.mediationPort()), token(login));
  }

  private String token(String login) throws IOException, InterruptedException {
    String known = tokens.get(login);
    if (known == null) {
      known = ask(login);
      tokens.put(login, known);
    }
    return known;
  }

  private String ask(String login) throws IOException, InterruptedException {
    boolean client = Accounts.client(login).isPresent();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(settings.issuer() + "/token"))
            .timeout(Duration.ofSeconds(20))
            .header("Content-Type", "application/x-www-form-urlencoded");
    Map<String, String> form;
    if (client) {
      String pair = login + ":" + secrets.get("client." + login);
      request.header(
          "Authorization",
          "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
      form = Map.of("grant_type", "client_credentials");
    } else {
      form =
          Map.of(
              "grant_type",
              "password",
              "client_id",
              "swagger-ui",
              "username",
              login,
              "password",
              Accounts.password());
    }
    HttpResponse<String> answer =
        http.send(
            request.POST(HttpRequest.BodyPublishers.ofString(text(form))).build(),
            HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new StartFailure(
          "No token for " + login + ": " + answer.body(), "无法为 " + login + " 取得令牌。");
    }
    return JsonMapper.builder().build().readTree(answer.body()).get("access_token").asString();
  }

  private static String text(Map<String, String> form) {
    return form.entrySet().stream()
        .map(
            entry ->
                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
