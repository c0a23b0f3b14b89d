package org.shiliu.platform.limits;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.shiliu.platform.errors.BelowRest;
import org.shiliu.platform.refusal.PlatformRule;
import org.shiliu.platform.refusal.Refusal;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

/**
 * Stops an address from which too many requests came without a valid token, before another token is
 * checked: TOO_MANY_REQUESTS → 429. Only requests that were answered 401 count.
 */
@Singleton
public class AddressQuota {

  private static final int PRIORITY = 9_400;
  private static final int UNAUTHENTICATED = 401;

  private final LimitSettings settings;
  private final RateLimiter limiter;
  private final BelowRest below;

  AddressQuota(LimitSettings settings, RateLimiter limiter, BelowRest below) {
    this.settings = settings;
    this.limiter = limiter;
    this.below = below;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, PRIORITY);
  }

  static String key(RoutingContext request) {
    return "address " + request.request().remoteAddress().hostAddress();
  }

  private void check(RoutingContext request) {
    int perMinute = settings.addressPerMinute();
    if (perMinute == 0 || !request.normalizedPath().startsWith("/api/")) {
      request.next();
      return;
    }
    String address = key(request);
    Allowance allowance = limiter.look(address, perMinute);
    if (!allowance.granted()) {
      below.refuse(
          request, Refusal.of(PlatformRule.TOO_MANY_REQUESTS).retryAfter(allowance.retryAfter()));
      return;
    }
    request.addEndHandler(
        end -> {
          if (request.response().getStatusCode() == UNAUTHENTICATED) {
            limiter.take(address, perMinute);
          }
        });
    request.next();
  }
}
