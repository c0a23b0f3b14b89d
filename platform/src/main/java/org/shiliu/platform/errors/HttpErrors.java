package org.shiliu.platform.errors;

import java.util.Optional;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.shiliu.platform.refusal.PlatformRule;
import org.shiliu.platform.refusal.Refusal;

/** What the HTTP layer itself refuses, by status. */
final class HttpErrors {

  private HttpErrors() {}

  static Optional<Refusal> refusal(Throwable thrown, String method, String path) {
    if (thrown instanceof ClientWebApplicationException || thrown instanceof ProcessingException) {
      // The neighbour's answer to us is not our answer to the caller.
      return Optional.of(Refusal.of(PlatformRule.NEIGHBOUR_FAILED));
    }
    if (!(thrown instanceof WebApplicationException refused)) {
      return Optional.empty();
    }
    if (refused.getCause() instanceof IllegalArgumentException) {
      return Optional.of(Refusal.of(PlatformRule.BAD_PARAMETER, "?"));
    }
    int status = refused.getResponse().getStatus();
    Refusal refusal = byStatus(status, method);
    if (status == Response.Status.METHOD_NOT_ALLOWED.getStatusCode()) {
      refusal.header(HttpHeaders.ALLOW, AllowedMethods.of(path));
    }
    return Optional.of(refusal);
  }

  /** The rule behind a bare status, 400–599. */
  static Refusal byStatus(int status, String method) {
    return switch (status) {
      case 401 ->
          Refusal.of(PlatformRule.NOT_SIGNED_IN).header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
      case 403 -> Refusal.of(PlatformRule.ROLE_MISSING);
      case 404 -> Refusal.of(PlatformRule.NOT_FOUND);
      case 405 -> Refusal.of(PlatformRule.METHOD_NOT_ALLOWED, method(method));
      case 406 -> Refusal.of(PlatformRule.NOT_ACCEPTABLE);
      case 409 -> Refusal.of(PlatformRule.CHANGED_MEANWHILE);
      case 412 -> Refusal.of(PlatformRule.STALE_VERSION);
      case 413 -> Refusal.of(PlatformRule.BODY_TOO_LARGE, BodyLimits.LARGEST);
      case 415 -> Refusal.of(PlatformRule.MEDIA_TYPE_UNSUPPORTED);
      case 422 -> Refusal.of(PlatformRule.INVALID_CONTENT);
      case 429 -> Refusal.of(PlatformRule.TOO_MANY_REQUESTS);
      case 502, 504 -> Refusal.of(PlatformRule.NEIGHBOUR_FAILED);
      case 503 -> Refusal.of(PlatformRule.DATABASE_BUSY);
      default -> Refusal.of(status < 500 ? PlatformRule.NOT_WELL_FORMED : PlatformRule.BROKEN);
    };
  }

  private static String method(String method) {
    return method == null || method.length() > 20 ? HttpMethod.GET : method;
  }
}
