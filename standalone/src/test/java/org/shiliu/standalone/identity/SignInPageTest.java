package org.shiliu.standalone.identity;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.nimbusds.jwt.JWTClaimsSet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shiliu.standalone.identity.RunningIdentity.json;
import static org.shiliu.standalone.identity.SignIns.VERIFIER;
import static org.shiliu.standalone.identity.SignIns.authorize;
import static org.shiliu.standalone.identity.SignIns.code;
import static org.shiliu.standalone.identity.SignIns.exchange;
import static org.shiliu.standalone.identity.SignIns.signIn;
import static org.shiliu.standalone.identity.SignIns.verified;

class SignInPageTest {
  @TempDir static Path folder;

  private static RunningIdentity identity;

  @BeforeAll
  static void start() throws Exception {
    identity = RunningIdentity.start(folder.resolve("key.json"));
  }

  @AfterAll
  static void stop() throws Exception {
    identity.close();
  }

  @Test
  void signsInByCodeWithPkceAndRefreshes() throws Exception {
    String code = code(signIn(identity, "unit-guanlan", "shiliu"));
    HttpResponse<String> answer = identity.token(exchange(code, VERIFIER));
    assertEquals(200, answer.statusCode(), answer.body());
    JWTClaimsSet claims = verified(identity, json(answer).get("access_token").asString());
    assertEquals("unit-guanlan", claims.getSubject());
    assertEquals(List.of("shiliu"), claims.getAudience());

    HttpResponse<String> again =
        identity.token(
            Map.of(
                "grant_type", "refresh_token",
                "client_id", "swagger-ui",
                "refresh_token", json(answer).get("refresh_token").asString()));
    JWTClaimsSet refreshed = verified(identity, json(again).get("access_token").asString());
    assertEquals("unit-guanlan", refreshed.getSubject());
    assertEquals(List.of("unit"), refreshed.getStringListClaim("groups"));
    assertEquals(400, identity.token(exchange(code, VERIFIER)).statusCode());
  }

  @Test
  void refusesAnUnknownRefreshToken() throws Exception {
    HttpResponse<String> answer =
        identity.token(
            Map.of(
                "grant_type", "refresh_token",
                "client_id", "swagger-ui",
                "refresh_token", "made-up"));
    assertEquals(400, answer.statusCode(), answer.body());
  }

  @Test
  void refusesACodeWithoutItsVerifier() throws Exception {
    String code = code(signIn(identity, "unit-guanlan", "shiliu"));
    assertEquals(
        400,
        identity
            .token(exchange(code, "another-verifier-of-at-least-forty-three-characters"))
            .statusCode());
  }

  @Test
  void asksAgainAfterAWrongPasswordOnThePage() throws Exception {
    HttpResponse<String> answer = signIn(identity, "unit-guanlan", "wrong");
    assertEquals(401, answer.statusCode());
    assertTrue(answer.body().contains("role=\"alert\""));
    assertTrue(answer.headers().firstValue("Location").isEmpty());
  }

  @Test
  void showsOneButtonForEachAccountInBothLanguages() throws Exception {
    HttpResponse<String> page = identity.get(authorize(Map.of()));
    assertEquals(200, page.statusCode());
    org.shiliu.standalone.demo.Accounts.all()
        .forEach(
            account -> {
              assertTrue(page.body().contains("data-login=\"" + account.login() + "\""));
              assertTrue(page.body().contains(account.who().zh()));
            });
  }

  @Test
  void sendsABrowserToKnownAddressesOnly() throws Exception {
    for (String foreign :
        List.of(
            "http://example.org/",
            RunningIdentity.REDIRECT + "?x=1",
            RunningIdentity.REDIRECT.replace("8081", "8080"),
            "http://127.0.0.1:8081@example.org/q/swagger-ui/oauth2-redirect.html")) {
      String address = authorize(Map.of("redirect_uri", foreign));
      HttpResponse<String> shown = identity.get(address);
      HttpResponse<String> posted =
          identity.post(address, Map.of("login", "unit-guanlan", "password", "shiliu"), Map.of());
      for (HttpResponse<String> answer : List.of(shown, posted)) {
        assertEquals(400, answer.statusCode(), foreign);
        assertTrue(answer.headers().firstValue("Location").isEmpty(), foreign);
      }
    }
  }

  @Test
  void wantsPkceWithS256() throws Exception {
    assertEquals(
        400, identity.get(authorize(Map.of("code_challenge_method", "plain"))).statusCode());
    assertEquals(400, identity.get(authorize(Map.of("code_challenge", ""))).statusCode());
  }
}
