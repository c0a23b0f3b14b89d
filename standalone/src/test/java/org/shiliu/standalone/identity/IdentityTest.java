package org.shiliu.standalone.identity;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shiliu.standalone.identity.RunningIdentity.json;

class IdentityTest {
  private static final String VERIFIER = "a-code-verifier-of-at-least-forty-three-characters";

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
    JWTClaimsSet claims = verified(json(answer).get("access_token").asString());
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
    JWTClaimsSet claims = verified(json(right).get("access_token").asString());
    assertEquals("wish-service", claims.getSubject());
    assertEquals(List.of("service"), claims.getStringListClaim("groups"));
    assertEquals(
        401, identity.post("/shiliu/token", form, basic("wish-service", "guess")).statusCode());
    assertEquals(
        401, identity.post("/shiliu/token", form, basic("mediation-service", "")).statusCode());
    assertEquals(401, identity.post("/shiliu/token", form, basic("swagger-ui", "")).statusCode());
  }

  @Test
  void signsInByCodeWithPkceAndRefreshes() throws Exception {
    String code = code(signIn("unit-guanlan", "shiliu"));
    HttpResponse<String> answer = identity.token(exchange(code, VERIFIER));
    assertEquals(200, answer.statusCode(), answer.body());
    JWTClaimsSet claims = verified(json(answer).get("access_token").asString());
    assertEquals("unit-guanlan", claims.getSubject());
    assertEquals(List.of("shiliu"), claims.getAudience());

    HttpResponse<String> again =
        identity.token(
            Map.of(
                "grant_type", "refresh_token",
                "client_id", "swagger-ui",
                "refresh_token", json(answer).get("refresh_token").asString()));
    JWTClaimsSet refreshed = verified(json(again).get("access_token").asString());
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
    String code = code(signIn("unit-guanlan", "shiliu"));
    assertEquals(
        400,
        identity
            .token(exchange(code, "another-verifier-of-at-least-forty-three-characters"))
            .statusCode());
  }

  @Test
  void asksAgainAfterAWrongPasswordOnThePage() throws Exception {
    HttpResponse<String> answer = signIn("unit-guanlan", "wrong");
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

  private static Map<String, String> password(String login, String password) {
    return Map.of(
        "grant_type",
        "password",
        "client_id",
        "swagger-ui",
        "username",
        login,
        "password",
        password);
  }

  private static Map<String, String> exchange(String code, String verifier) {
    return Map.of(
        "grant_type",
        "authorization_code",
        "client_id",
        "swagger-ui",
        "code",
        code,
        "code_verifier",
        verifier,
        "redirect_uri",
        RunningIdentity.REDIRECT);
  }

  private static Map<String, String> basic(String id, String secret) {
    String pair = id + ":" + secret;
    return Map.of(
        "Authorization",
        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
  }

  private static String authorize(Map<String, String> changed) throws Exception {
    Map<String, String> query = new HashMap<>();
    query.put("client_id", "swagger-ui");
    query.put("redirect_uri", RunningIdentity.REDIRECT);
    query.put("response_type", "code");
    query.put("state", "a state");
    query.put("code_challenge_method", "S256");
    query.put(
        "code_challenge",
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(
                MessageDigest.getInstance("SHA-256")
                    .digest(VERIFIER.getBytes(StandardCharsets.US_ASCII))));
    query.putAll(changed);
    return "/shiliu/authorize?" + RunningIdentity.form(query);
  }

  private static HttpResponse<String> signIn(String login, String password) throws Exception {
    return identity.post(
        authorize(Map.of()), Map.of("login", login, "password", password), Map.of());
  }

  private static String code(HttpResponse<String> answer) {
    assertEquals(302, answer.statusCode(), answer.body());
    URI location = URI.create(answer.headers().firstValue("Location").orElseThrow());
    assertTrue(location.toString().startsWith(RunningIdentity.REDIRECT + "?"), location.toString());
    Form query = Form.parse(location.getRawQuery());
    assertEquals("a state", query.need("state"));
    return query.need("code");
  }

  private static JWTClaimsSet verified(String token) throws Exception {
    SignedJWT jwt = SignedJWT.parse(token);
    RSAKey key =
        JWKSet.parse(identity.get("/shiliu/jwks").body())
            .getKeyByKeyId(jwt.getHeader().getKeyID())
            .toRSAKey();
    assertTrue(jwt.verify(new RSASSAVerifier(key)));
    return jwt.getJWTClaimsSet();
  }

  private static String keyId(RunningIdentity from) throws Exception {
    return JWKSet.parse(from.get("/shiliu/jwks").body()).getKeys().get(0).getKeyID();
  }
}
