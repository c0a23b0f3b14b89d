package org.shiliu.standalone.system;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.shiliu.standalone.demo.Accounts;
import org.shiliu.standalone.launcher.Secrets;
import org.shiliu.standalone.launcher.Settings;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

import static io.restassured.RestAssured.given;

/** Real access tokens of one pair's identity. */
final class Tokens {
  private final Settings settings;
  private final Secrets secrets;
  private final Map<String, String> known = new ConcurrentHashMap<>();

  Tokens(Settings settings, Secrets secrets) {
    this.settings = settings;
    this.secrets = secrets;
  }

  /** By password, or by client secret; the same one for the same login. */
  String of(String login) {
    return known.computeIfAbsent(login, this::ask);
  }

  private String ask(String login) {
    if (Accounts.client(login).isEmpty()) {
      return byPassword(settings, login);
    }
    return token(
        settings,
        given()
            .auth()
            .preemptive()
            .basic(login, secrets.get("client." + login))
            .formParam("grant_type", "client_credentials"));
  }

  static String byPassword(Settings settings, String login) {
    return token(
        settings,
        given()
            .formParam("grant_type", "password")
            .formParam("client_id", "swagger-ui")
            .formParam("username", login)
            .formParam("password", Accounts.password()));
  }

  private static String token(Settings settings, RequestSpecification request) {
    return request
        .contentType(ContentType.URLENC)
        .post(settings.issuer() + "/token")
        .then()
        .statusCode(200)
        .extract()
        .path("access_token");
  }
}
