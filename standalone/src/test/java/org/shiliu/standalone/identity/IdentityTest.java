package org.shiliu.standalone.identity;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.nimbusds.jwt.JWTClaimsSet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shiliu.standalone.identity.RunningIdentity.json;
import static org.shiliu.standalone.identity.SignIns.basic;
import static org.shiliu.standalone.identity.SignIns.keyId;
import static org.shiliu.standalone.identity.SignIns.password;
import static org.shiliu.standalone.identity.SignIns.verified;

class IdentityTest {
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
  void givesATokenForLoginAndPassword() throws Exception {
    HttpResponse<String> answer = identity.token(password("unit-guanlan", "shiliu"));
    assertEquals(200, answer.statusCode(), answer.body());
    JWTClaimsSet claims = verified(identity, json(answer).get("access_token").asString());
    assertEquals("unit-guanlan", claims.getSubject());
    assertEquals(List.of("shiliu"), claims.getAudience());
    assertEquals(identity.issuer(), claims.getIssuer());
    assertEquals(List.of("unit"), claims.getStringListClaim("groups"));
    assertEquals(List.of("hetaoyuan"), claims.getStringListClaim("communities"));
    assertEquals("0199d000-0000-7000-8000-000000000001", claims.getStringClaim("unit_id"));
  }

  @Test
  void refusesAWrongPasswordAndAnUnknownLoginAlike() throws Exception {
    HttpResponse<String> wrong = identity.token(password("unit-guanlan", "wrong"));
    HttpResponse<String> unknown = identity.token(password("unit-nobody", "shiliu"));
    assertEquals(400, wrong.statusCode());
    assertEquals("invalid_grant", json(wrong).get("error").asString());
    assertEquals(wrong.body(), unknown.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "urn:ietf:params:oauth:grant-type:jwt-bearer",
        "urn:ietf:params:oauth:grant-type:token-exchange",
        "implicit",
        "PASSWORD"
      })
  void refusesForgedAssertionsAndEveryOtherGrant(String grant) throws Exception {
    String forged = json(identity.token(password("operator", "shiliu"))).get("id_token").asString();
    HttpResponse<String> answer =
        identity.token(
            Map.of(
                "grant_type",
                grant,
                "client_id",
                "swagger-ui",
                "assertion",
                forged,
                "subject_token",
                forged,
                "subject_token_type",
                "urn:ietf:params:oauth:token-type:jwt",
                "audience",
                "shiliu"));
    assertEquals(400, answer.statusCode(), answer.body());
    assertEquals("unsupported_grant_type", json(answer).get("error").asString());
  }

  @Test
  void refusesAParameterGivenTwice() throws Exception {
    String form =
        RunningIdentity.form(password("unit-guanlan", "shiliu"))
            + "&grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer";
    assertEquals(400, identity.post("/shiliu/token", form, Map.of()).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/other/token", "/shiliu/x/token", "/token", "/shiliu/token/", "/shiliu/%74oken"})
  void hasExactlyOneTokenAddress(String path) throws Exception {
    HttpResponse<String> answer = identity.post(path, password("unit-guanlan", "shiliu"), Map.of());
    assertEquals(404, answer.statusCode(), answer.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/shiliu/debugger",
        "/shiliu/endsession?post_logout_redirect_uri=http://example.org",
        "/shiliu/userinfo",
        "/other/.well-known/openid-configuration",
        "/"
      })
  void offersNothingElse(String path) throws Exception {
    assertEquals(404, identity.get(path).statusCode());
  }

  @Test
  void givesAClientATokenForItsSecretOnly() throws Exception {
    Map<String, String> form = Map.of("grant_type", "client_credentials");
    HttpResponse<String> right =
        identity.post("/shiliu/token", form, basic("wish-service", RunningIdentity.SECRET));
    JWTClaimsSet claims = verified(identity, json(right).get("access_token").asString());
    assertEquals("wish-service", claims.getSubject());
    assertEquals(List.of("service"), claims.getStringListClaim("groups"));
    assertEquals(
        401, identity.post("/shiliu/token", form, basic("wish-service", "guess")).statusCode());
    assertEquals(
        401, identity.post("/shiliu/token", form, basic("mediation-service", "")).statusCode());
    assertEquals(401, identity.post("/shiliu/token", form, basic("swagger-ui", "")).statusCode());
  }

  @Test
  void letsOnlyTheSwaggerPagesReadAnswers() throws Exception {
    HttpResponse<String> known =
        identity.post(
            "/shiliu/token",
            password("unit-guanlan", "wrong"),
            Map.of("Origin", RunningIdentity.ORIGIN));
    HttpResponse<String> foreign =
        identity.post(
            "/shiliu/token",
            password("unit-guanlan", "shiliu"),
            Map.of("Origin", "http://example.org"));
    assertEquals(
        RunningIdentity.ORIGIN,
        known.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
    assertFalse(foreign.headers().firstValue("Access-Control-Allow-Origin").isPresent());
  }

  @Test
  void keepsItsKeyOverARestartAndMakesAnotherForAnotherFile() throws Exception {
    String here = keyId(identity);
    try (RunningIdentity again = RunningIdentity.start(folder.resolve("key.json"))) {
      assertEquals(here, keyId(again));
    }
    try (RunningIdentity other = RunningIdentity.start(folder.resolve("other.json"))) {
      assertNotEquals(here, keyId(other));
    }
  }

  @Test
  void refusesToListenBeyondThisMachine() throws Exception {
    Process program =
        RunningIdentity.program(
            identity.port() + 1,
            folder.resolve("key.json"),
            Map.of("SHILIU_IDENTITY_HOST", "0.0.0.0"));
    String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(2, program.waitFor(), said);
    assertTrue(said.contains("loopback only"), said);
  }
}
