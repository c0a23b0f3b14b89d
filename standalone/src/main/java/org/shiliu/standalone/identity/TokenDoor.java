package org.shiliu.standalone.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.shiliu.standalone.demo.Accounts;

import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;

/**
 * The token address. Four grants exist; the mock server behind would also sign assertions that
 * anybody forged (jwt-bearer, token exchange), and those never get so far.
 */
final class TokenDoor {
  /** The one public client: Swagger UI and curl. */
  static final String PUBLIC_CLIENT = "swagger-ui";

  private final IdentitySettings settings;
  private final Inside inside;

  TokenDoor(IdentitySettings settings, Inside inside) {
    this.settings = settings;
    this.inside = inside;
  }

  OAuth2HttpResponse answer(OAuth2HttpRequest request) {
    if (!request.getMethod().equals("POST")) {
      throw new Refused(405, "invalid_request", "tokens are asked for by POST");
    }
    Form form = Form.parse(request.getBody());
    return switch (form.need("grant_type")) {
      case "password" -> person(password(request, form));
      case "authorization_code" -> person(code(request, form));
      case "refresh_token" -> person(refresh(request, form));
      case "client_credentials" -> service(request, form);
      default ->
          throw new Refused(
              400,
              "unsupported_grant_type",
              "grants: authorization_code, password, client_credentials, refresh_token");
    };
  }

  private OAuth2HttpResponse person(Form checked) {
    return inside.post("/token", "", checked.text(), Map.of());
  }

  private Form password(OAuth2HttpRequest request, Form form) {
    publicClient(request, form);
    if (Accounts.open(form.need("username"), form.need("password")).isEmpty()) {
      throw new Refused(400, "invalid_grant", "unknown login or wrong password");
    }
    return named(form.only("grant_type", "username", "password", "scope"));
  }

  private Form code(OAuth2HttpRequest request, Form form) {
    publicClient(request, form);
    form.need("code");
    form.need("code_verifier");
    AuthorizeDoor.checkRedirect(settings, form.need("redirect_uri"));
    return named(form.only("grant_type", "code", "code_verifier", "redirect_uri"));
  }

  private Form refresh(OAuth2HttpRequest request, Form form) {
    publicClient(request, form);
    form.need("refresh_token");
    return named(form.only("grant_type", "refresh_token"));
  }

  private static Form named(Form form) {
    Map<String, String> values = new LinkedHashMap<>(form.values());
    values.put("client_id", PUBLIC_CLIENT);
    return Form.of(values);
  }

  private OAuth2HttpResponse service(OAuth2HttpRequest request, Form form) {
    Client client = client(request, form);
    String expected = settings.clientSecrets().get(client.id());
    if (expected == null
        || Accounts.client(client.id()).isEmpty()
        || !same(expected, client.secret())) {
      throw new Refused(401, "invalid_client", "unknown client or wrong secret");
    }
    String basic =
        Base64.getEncoder()
            .encodeToString((client.id() + ":" + expected).getBytes(StandardCharsets.UTF_8));
    return inside.post(
        "/token", "", "grant_type=client_credentials", Map.of("Authorization", "Basic " + basic));
  }

  private static void publicClient(OAuth2HttpRequest request, Form form) {
    if (!client(request, form).id().equals(PUBLIC_CLIENT)) {
      throw new Refused(401, "invalid_client", "people sign in through client " + PUBLIC_CLIENT);
    }
  }

  private record Client(String id, String secret) {}

  private static Client client(OAuth2HttpRequest request, Form form) {
    Optional<String> header = Optional.ofNullable(request.getHeaders().get("Authorization"));
    if (header.isEmpty()) {
      return new Client(form.need("client_id"), form.get("client_secret").orElse(""));
    }
    try {
      String text = header.get().replaceFirst("(?i)^basic ", "");
      String pair = new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
      String[] sides = pair.split(":", 2);
      return new Client(sides[0], sides[1]);
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unreadable) {
      throw new Refused(401, "invalid_client", "the Authorization header can't be read");
    }
  }

  private static boolean same(String expected, String given) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }
}
