package org.shiliu.standalone.identity;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The requests of a browser and of a program, and how to read what they get. */
final class SignIns {
  private SignIns() {}

  static final String VERIFIER = "a-code-verifier-of-at-least-forty-three-characters";

  static Map<String, String> password(String login, String password) {
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

  static Map<String, String> exchange(String code, String verifier) {
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

  static Map<String, String> basic(String id, String secret) {
    String pair = id + ":" + secret;
    return Map.of(
        "Authorization",
        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
  }

  static String authorize(Map<String, String> changed) throws Exception {
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

  static HttpResponse<String> signIn(RunningIdentity identity, String login, String password)
      throws Exception {
    return identity.post(
        authorize(Map.of()), Map.of("login", login, "password", password), Map.of());
  }

  static String code(HttpResponse<String> answer) {
    assertEquals(302, answer.statusCode(), answer.body());
    URI location = URI.create(answer.headers().firstValue("Location").orElseThrow());
    assertTrue(location.toString().startsWith(RunningIdentity.REDIRECT + "?"), location.toString());
    Form query = Form.parse(location.getRawQuery());
    assertEquals("a state", query.need("state"));
    return query.need("code");
  }

  static JWTClaimsSet verified(RunningIdentity identity, String token) throws Exception {
    SignedJWT jwt = SignedJWT.parse(token);
    RSAKey key =
        JWKSet.parse(identity.get("/shiliu/jwks").body())
            .getKeyByKeyId(jwt.getHeader().getKeyID())
            .toRSAKey();
    assertTrue(jwt.verify(new RSASSAVerifier(key)));
    return jwt.getJWTClaimsSet();
  }

  static String keyId(RunningIdentity from) throws Exception {
    return JWKSet.parse(from.get("/shiliu/jwks").body()).getKeys().get(0).getKeyID();
  }
}
