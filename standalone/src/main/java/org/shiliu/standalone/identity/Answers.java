package org.shiliu.standalone.identity;

import java.util.Map;
import java.util.Set;

import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import okhttp3.Headers;
import tools.jackson.databind.json.JsonMapper;

/** Answers with the headers that a browser needs to show them, for the known pages alone. */
final class Answers {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Set<String> origins;

  Answers(Set<String> origins) {
    this.origins = origins;
  }

  static OAuth2HttpResponse refusal(Refused refused) {
    String body =
        JSON.writeValueAsString(
            Map.of("error", refused.error(), "error_description", refused.getMessage()));
    Headers.Builder headers =
        new Headers.Builder()
            .add("Content-Type", "application/json;charset=UTF-8")
            .add("Cache-Control", "no-store");
    if (refused.status() == 401) {
      headers.add("WWW-Authenticate", "Basic realm=\"shiliu\"");
    }
    return new OAuth2HttpResponse(headers.build(), refused.status(), body, null);
  }

  OAuth2HttpResponse page(int status, String html) {
    Headers headers =
        new Headers.Builder()
            .add("Content-Type", "text/html;charset=UTF-8")
            .add("Cache-Control", "no-store")
            .add("X-Frame-Options", "DENY")
            .add("Referrer-Policy", "no-referrer")
            // The browser counts the redirect that answers the form as part of form-action.
            .add(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'self' "
                    + String.join(" ", origins))
            .build();
    return new OAuth2HttpResponse(headers, status, html, null);
  }

  static OAuth2HttpResponse empty(int status) {
    return new OAuth2HttpResponse(new Headers.Builder().build(), status, "", null);
  }

  /** Lets the scripts of the known pages read the answer, and nobody else's. */
  OAuth2HttpResponse readable(OAuth2HttpRequest request, OAuth2HttpResponse answer) {
    Headers.Builder headers = answer.getHeaders().newBuilder();
    for (String name : answer.getHeaders().names()) {
      if (name.toLowerCase(java.util.Locale.ROOT).startsWith("access-control-")) {
        headers.removeAll(name);
      }
    }
    String origin = request.getHeaders().get("Origin");
    if (origin != null && origins.contains(origin)) {
      headers
          .set("Access-Control-Allow-Origin", origin)
          .set("Access-Control-Allow-Methods", "GET, POST, OPTIONS")
          .set("Access-Control-Allow-Headers", "authorization, content-type, x-requested-with")
          .set("Access-Control-Max-Age", "600");
    }
    headers.set("Vary", "Origin");
    return new OAuth2HttpResponse(
        headers.build(), answer.getStatus(), answer.getBody(), answer.getBytesBody());
  }
}
