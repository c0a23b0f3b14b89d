package org.shiliu.standalone.identity;

import java.util.Map;

import kotlin.jvm.functions.Function1;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import okhttp3.Headers;
import okhttp3.HttpUrl;

/** The mock server behind the gate; it sees only requests that are made here. */
final class Inside {
  private final HttpUrl issuer;
  private final Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> mock;

  Inside(HttpUrl issuer, Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> mock) {
    this.issuer = issuer;
    this.mock = mock;
  }

  OAuth2HttpResponse get(String path) {
    return send("GET", path, "", null, Map.of());
  }

  OAuth2HttpResponse post(String path, String query, String body, Map<String, String> headers) {
    return send("POST", path, query, body, headers);
  }

  private OAuth2HttpResponse send(
      String method, String path, String query, String body, Map<String, String> extra) {
    HttpUrl url =
        issuer
            .newBuilder()
            .encodedPath(issuer.encodedPath() + path)
            .encodedQuery(query.isEmpty() ? null : query)
            .build();
    Headers.Builder headers =
        new Headers.Builder().set("Host", issuer.host() + ":" + issuer.port());
    if (body != null) {
      headers.set("Content-Type", "application/x-www-form-urlencoded");
    }
    extra.forEach(headers::set);
    return mock.invoke(new OAuth2HttpRequest(headers.build(), method, url, body));
  }
}
