package org.shiliu.standalone.identity;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.shiliu.standalone.demo.Account;
import org.shiliu.standalone.demo.Accounts;

import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import tools.jackson.databind.json.JsonMapper;

/**
 * The sign-in page's address: code flow with PKCE (S256), for one client, back to known addresses
 * only. A request that fails these is answered here and never sends the browser anywhere.
 */
final class AuthorizeDoor {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final IdentitySettings settings;
  private final Answers answers;
  private final Inside inside;

  AuthorizeDoor(IdentitySettings settings, Answers answers, Inside inside) {
    this.settings = settings;
    this.answers = answers;
    this.inside = inside;
  }

  OAuth2HttpResponse answer(OAuth2HttpRequest request) {
    Form query;
    try {
      query = checked(Form.parse(request.getOriginalUrl().encodedQuery()));
    } catch (Refused refused) {
      return answers.page(400, LoginPage.refusal(refused.getMessage()));
    }
    return switch (request.getMethod()) {
      case "GET" -> answers.page(200, LoginPage.choice(""));
      case "POST" -> signIn(query, Form.parse(request.getBody()));
      default -> throw new Refused(405, "invalid_request", "GET shows the page, POST signs in");
    };
  }

  private Form checked(Form query) {
    if (!query.need("client_id").equals(TokenDoor.PUBLIC_CLIENT)) {
      throw new Refused(400, "invalid_client", "the client is not known here");
    }
    checkRedirect(settings, query.need("redirect_uri"));
    if (!query.need("response_type").equals("code")) {
      throw new Refused(400, "unsupported_response_type", "only response_type=code is offered");
    }
    query.need("code_challenge");
    if (!query.need("code_challenge_method").equals("S256")) {
      throw new Refused(400, "invalid_request", "only code_challenge_method=S256 is offered");
    }
    Map<String, String> values =
        new LinkedHashMap<>(
            query
                .only(
                    "client_id",
                    "redirect_uri",
                    "response_type",
                    "state",
                    "nonce",
                    "code_challenge",
                    "code_challenge_method")
                .values());
    values.put("scope", "openid");
    return Form.of(values);
  }

  /** Exact comparison with the configured addresses. */
  static void checkRedirect(IdentitySettings settings, String address) {
    boolean known = settings.redirects().stream().map(URI::toString).anyMatch(address::equals);
    if (!known) {
      throw new Refused(400, "invalid_request", "the redirect address is not known here");
    }
  }

  private OAuth2HttpResponse signIn(Form query, Form typed) {
    Optional<Account> account =
        Accounts.open(typed.get("login").orElse(""), typed.get("password").orElse(""));
    if (account.isEmpty()) {
      return answers.page(
          401, LoginPage.choice("账号或密码不对，请重试。 Unknown login or wrong password: please try again."));
    }
    Form login =
        Form.of(
            Map.of(
                "username",
                account.get().login(),
                "claims",
                JSON.writeValueAsString(account.get().claims())));
    return inside.post("/authorize", query.text(), login.text(), Map.of());
  }
}
