package org.shiliu.standalone.identity;

import java.util.Set;

import kotlin.jvm.functions.Function1;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import okhttp3.HttpUrl;

/**
 * Stands before the mock server. Exactly four addresses exist; everything else is 404, and what is
 * let through was checked and written anew, with one host name, so that there is one issuer.
 */
final class Gate implements Function1<OAuth2HttpRequest, OAuth2HttpResponse> {
  private static final int LONGEST_BODY = 16 * 1024;
  private static final Set<String> NAMES = Set.of("127.0.0.1", "localhost");
  private static final String DISCOVERY =
      IdentitySettings.PATH + "/.well-known/openid-configuration";

  private final String issuer;
  private final Answers answers;
  private final Inside inside;
  private final AuthorizeDoor authorize;
  private final TokenDoor token;

  Gate(IdentitySettings settings, Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> mock) {
    this.issuer = settings.issuer();
    this.answers = new Answers(settings.origins());
    this.inside = new Inside(HttpUrl.get(settings.issuer()), mock);
    this.authorize = new AuthorizeDoor(settings, answers, inside);
    this.token = new TokenDoor(settings, inside);
  }

  @Override
  public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
    OAuth2HttpResponse answer;
    try {
      answer = answer(request);
    } catch (Refused refused) {
      answer = Answers.refusal(refused);
    }
    return answers.readable(request, answer);
  }

  private OAuth2HttpResponse answer(OAuth2HttpRequest request) {
    HttpUrl url = request.getOriginalUrl();
    // A page elsewhere whose name was pointed at this machine would reach us under that name.
    if (!NAMES.contains(url.host())) {
      throw new Refused(421, "invalid_request", "this machine is called 127.0.0.1 or localhost");
    }
    if (request.getBody() != null && request.getBody().length() > LONGEST_BODY) {
      throw new Refused(413, "invalid_request", "the request is too large");
    }
    String method = request.getMethod();
    String path = url.encodedPath();
    if (method.equals("OPTIONS") && known(path)) {
      return Answers.empty(204);
    }
    if (method.equals("GET") && path.equals(DISCOVERY)) {
      return Discovery.of(issuer);
    }
    if (method.equals("GET") && path.equals(IdentitySettings.PATH + "/jwks")) {
      return inside.get("/jwks");
    }
    if (path.equals(IdentitySettings.PATH + "/authorize")) {
      return authorize.answer(request);
    }
    if (path.equals(IdentitySettings.PATH + "/token")) {
      return token.answer(request);
    }
    throw new Refused(404, "invalid_request", "there is nothing at this address");
  }

  private static boolean known(String path) {
    return Set.of(
            DISCOVERY,
            IdentitySettings.PATH + "/jwks",
            IdentitySettings.PATH + "/token",
            IdentitySettings.PATH + "/authorize")
        .contains(path);
  }
}
