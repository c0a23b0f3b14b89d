package org.shiliu.platform.observability;

import java.util.concurrent.TimeUnit;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

/**
 * Gives every request its correlation id before anything else sees it, and writes one line when it
 * has been answered: method, path without query, status, milliseconds. Probes of the health checks
 * and the metrics are left out.
 */
@Singleton
public class RequestLog {

  /** Before the security headers, the limits and authentication. */
  static final int PRIORITY = 10_000;

  private static final Logger LOG = Logger.getLogger("org.shiliu.access");

  void register(@Observes Filters filters) {
    filters.register(this::handle, PRIORITY);
  }

  private void handle(RoutingContext request) {
    String id = Correlation.acceptable(request.request().getHeader(Correlation.HEADER));
    MDC.put(Correlation.KEY, id);
    request.response().putHeader(Correlation.HEADER, id);
    long start = System.nanoTime();
    request.addEndHandler(end -> write(request, id, start));
    request.next();
  }

  private static void write(RoutingContext request, String id, long start) {
    String path = request.request().path();
    if (path == null || path.startsWith("/q/health") || path.startsWith("/q/metrics")) {
      return;
    }
    MDC.put(Correlation.KEY, id);
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    LOG.infof(
        "%s %s %d %d ms",
        request.request().method().name(),
        printable(path),
        request.response().getStatusCode(),
        millis);
  }

  /** A path can hold anything; a log line must stay one line. */
  private static String printable(String path) {
    String cut = path.length() > 200 ? path.substring(0, 200) : path;
    return cut.replaceAll("[^\\x21-\\x7e]", "?");
  }
}
