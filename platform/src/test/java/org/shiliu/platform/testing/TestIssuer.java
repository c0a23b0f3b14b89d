package org.shiliu.platform.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A small OpenID issuer over real HTTP: discovery, keys, and tokens for the services themselves.
 */
public final class TestIssuer {

  static final String KEY_ID = "test-key";
  private static final KeyPair KEYS = newKeys();
  private static volatile String url;

  private final HttpServer server;

  private TestIssuer(HttpServer server) {
    this.server = server;
  }

  static TestIssuer start() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    url = "http://127.0.0.1:" + server.getAddress().getPort() + "/test";
    Map<String, String> pages =
        Map.of(
            "/test/.well-known/openid-configuration",
            ("{'issuer':'URL','jwks_uri':'URL/jwks','token_endpoint':'URL/token',"
                    + "'authorization_endpoint':'URL/authorize','response_types_supported':['code'],"
                    + "'subject_types_supported':['public'],"
                    + "'id_token_signing_alg_values_supported':['RS256']}")
                .replace("URL", url)
                .replace('\'', '"'),
            "/test/jwks",
            jwks());
    server.createContext("/test", exchange -> answer(exchange, pages));
    server.start();
    return new TestIssuer(server);
  }

  void stop() {
    server.stop(0);
  }

  String url() {
    return url;
  }

  static String issuer() {
    return url;
  }

  static PrivateKey signingKey() {
    return KEYS.getPrivate();
  }

  private static void answer(HttpExchange exchange, Map<String, String> pages) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String body = path.equals("/test/token") ? serviceToken(exchange) : pages.get(path);
      byte[] bytes = (body == null ? "" : body).getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(body == null ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private static String serviceToken(HttpExchange exchange) {
    String basic = exchange.getRequestHeaders().getFirst("Authorization");
    String client =
        basic == null
            ? "unnamed-service"
            : new String(
                    Base64.getDecoder().decode(basic.substring("Basic ".length())),
                    StandardCharsets.UTF_8)
                .split(":")[0];
    String token = Tokens.of(client).roles("service").token();
    return "{\"access_token\":\"" + token + "\",\"token_type\":\"Bearer\",\"expires_in\":300}";
  }

  private static String jwks() {
    RSAPublicKey key = (RSAPublicKey) KEYS.getPublic();
    Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
    return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\""
        + KEY_ID
        + "\",\"n\":\""
        + base64.encodeToString(unsigned(key.getModulus().toByteArray()))
        + "\",\"e\":\""
        + base64.encodeToString(unsigned(key.getPublicExponent().toByteArray()))
        + "\"}]}";
  }

  private static byte[] unsigned(byte[] number) {
    return number[0] == 0 ? java.util.Arrays.copyOfRange(number, 1, number.length) : number;
  }

  private static KeyPair newKeys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
