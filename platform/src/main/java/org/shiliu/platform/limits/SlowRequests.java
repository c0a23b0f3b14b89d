package org.shiliu.platform.limits;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.shiliu.platform.errors.BelowRest;
import org.shiliu.platform.refusal.PlatformRule;
import org.shiliu.platform.refusal.Refusal;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * Gives up on a request whose body does not arrive in time (REQUEST_TOO_SLOW → 408), and closes its
 * connection, so that slow clients cannot hold all of them.
 */
@Singleton
public class SlowRequests {

  private static final int PRIORITY = 9_500;

  private final LimitSettings settings;
  private final Vertx vertx;
  private final BelowRest below;

  SlowRequests(LimitSettings settings, Vertx vertx, BelowRest below) {
    this.settings = settings;
    this.vertx = vertx;
    this.below = below;
  }

  void register(@Observes Filters filters) {
    filters.register(this::watch, PRIORITY);
  }

  private void watch(RoutingContext request) {
    HttpServerRequest http = request.request();
    boolean bodyless = http.method() == HttpMethod.GET || http.method() == HttpMethod.HEAD;
    if (bodyless || settings.arrival().isZero()) {
      request.next();
      return;
    }
    long timer =
        vertx.setTimer(
            settings.arrival().toMillis(),
            fired -> {
              if (!http.isEnded()) {
                request.response().putHeader("Connection", "close");
                request.addEndHandler(end -> http.connection().close());
                below.refuse(
                    request,
                    Refusal.of(PlatformRule.REQUEST_TOO_SLOW, settings.arrival().toSeconds()));
              }
            });
    request.addEndHandler(end -> vertx.cancelTimer(timer));
    request.next();
  }
}
