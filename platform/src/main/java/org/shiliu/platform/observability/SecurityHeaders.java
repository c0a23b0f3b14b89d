package org.shiliu.platform.observability;

import java.net.URI;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

/**
 * Headers that keep a browser from doing more with an answer than it should. An API answer may load
 * nothing; pages may load what lies on this server. Swagger UI starts with a script inside its page
 * and fetches tokens from the sign-in service, so its page alone may do both.
 */
@Singleton
public class SecurityHeaders {

  private static final String API = "default-src 'none'; frame-ancestors 'none'";
  private static final String PAGE =
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self';"
          + " frame-ancestors 'none'";

  private final String swaggerUi;

  SecurityHeaders(@ConfigProperty(name = "shiliu.signin.token-url") URI tokenUrl) {
    swaggerUi =
        PAGE
            + "; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; connect-src"
            + " 'self' "
            + tokenUrl.getScheme()
            + "://"
            + tokenUrl.getRawAuthority();
  }

  void register(@Observes Filters filters) {
    filters.register(this::handle, RequestLog.PRIORITY - 2);
  }

  private void handle(RoutingContext request) {
    MultiMap headers = request.response().headers();
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Content-Security-Policy", policy(request.normalizedPath()));
    request.next();
  }

  private String policy(String path) {
    if (path.startsWith("/q/swagger-ui")) {
      return swaggerUi;
    }
    return path.startsWith("/api/") ? API : PAGE;
  }
}
