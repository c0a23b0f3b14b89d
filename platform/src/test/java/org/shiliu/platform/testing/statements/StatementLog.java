package org.shiliu.platform.testing.statements;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * The statements of the requests that are running. A statement belongs to the request that is
 * current on its thread, so what couriers and timers do beside it is nobody's.
 */
final class StatementLog {

  /** Names a request of a test. */
  static final String HEADER = "X-Test-Request";

  private static final Map<String, List<String>> RUNNING = new ConcurrentHashMap<>();

  private StatementLog() {}

  static void open(String request) {
    RUNNING.put(request, new CopyOnWriteArrayList<>());
  }

  /** What the request has sent to the database, in order. */
  static List<String> close(String request) {
    return RUNNING.remove(request);
  }

  static void note(String sql) {
    String request = current();
    List<String> statements = request == null ? null : RUNNING.get(request);
    if (statements != null) {
      statements.add(sql);
    }
  }

  private static String current() {
    ArcContainer container = Arc.container();
    if (container == null || !container.requestContext().isActive()) {
      return null;
    }
    RoutingContext request = container.instance(CurrentVertxRequest.class).get().getCurrent();
    return request == null ? null : request.request().getHeader(HEADER);
  }
}
