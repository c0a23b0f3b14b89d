package org.shiliu.standalone.identity;

import java.util.List;
import java.util.Map;

import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import okhttp3.Headers;
import tools.jackson.databind.json.JsonMapper;

/** The provider's description: what is really offered, not all that the mock server could do. */
final class Discovery {
  private Discovery() {}

  static OAuth2HttpResponse of(String issuer) {
    Map<String, Object> offered =
        Map.of(
            "issuer", issuer,
            "authorization_endpoint", issuer + "/authorize",
            "token_endpoint", issuer + "/token",
            "jwks_uri", issuer + "/jwks",
            "response_types_supported", List.of("code"),
            "subject_types_supported", List.of("public"),
            "grant_types_supported",
                List.of("authorization_code", "password", "client_credentials", "refresh_token"),
            "id_token_signing_alg_values_supported", List.of("RS256"),
            "code_challenge_methods_supported", List.of("S256"),
            "scopes_supported", List.of("openid"));
    return new OAuth2HttpResponse(
        new Headers.Builder().add("Content-Type", "application/json;charset=UTF-8").build(),
        200,
        JsonMapper.builder().build().writeValueAsString(offered),
        null);
  }
}
