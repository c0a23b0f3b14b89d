package org.shiliu.platform.observability;

import java.util.Set;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.runtime.HttpCompressionHandler;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

/** Compresses the API documents and Swagger UI (1.6 MB), which the framework sends as they are. */
@Singleton
public class PageCompression {

  private static final Set<String> TYPES =
      Set.of(
          "text/html",
          "text/css",
          "text/javascript",
          "application/javascript",
          "application/json",
          "application/yaml");

  void register(@Observes Filters filters) {
    filters.register(this::handle, RequestLog.PRIORITY - 3);
  }

  private void handle(RoutingContext request) {
    if (request.normalizedPath().startsWith("/q/")) {
      request.addHeadersEndHandler(end -> HttpCompressionHandler.compressIfNeeded(request, TYPES));
    }
    request.next();
  }
}
