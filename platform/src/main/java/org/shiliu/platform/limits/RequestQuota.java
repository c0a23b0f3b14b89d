package org.shiliu.platform.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.shiliu.platform.identity.Roles;
import org.shiliu.platform.refusal.PlatformRule;
import org.shiliu.platform.refusal.Refusal;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/**
 * Counts every request that may reach an operation against its caller's quota before the operation
 * runs, and tells what is left (RateLimit, RateLimit-Policy). Beyond it: TOO_MANY_REQUESTS → 429
 * with Retry-After. Who reads in public is counted by address.
 */
@ApplicationScoped
public class RequestQuota {

  private final LimitSettings settings;
  private final RateLimiter limiter;

  RequestQuota(LimitSettings settings, RateLimiter limiter) {
    this.settings = settings;
    this.limiter = limiter;
  }

  /** After the token was checked, before anything else. */
  @ServerRequestFilter(priority = Priorities.AUTHENTICATION + 1)
  public void count(RoutingContext request) {
    if (request.user() instanceof QuarkusHttpUser user
        && !user.getSecurityIdentity().isAnonymous()) {
      SecurityIdentity identity = user.getSecurityIdentity();
      boolean service = identity.hasRole(Roles.SERVICE);
      take(
          request,
          "account " + identity.getPrincipal().getName(),
          service ? settings.servicePerMinute() : settings.callerPerMinute());
    } else {
      take(request, AddressQuota.key(request), settings.addressPerMinute());
    }
  }

  private void take(RoutingContext request, String caller, int perMinute) {
    if (perMinute == 0) {
      return;
    }
    Allowance allowance = limiter.take(caller, perMinute);
    HttpServerResponse response = request.response();
    response.putHeader("RateLimit-Policy", allowance.policy());
    response.putHeader("RateLimit", allowance.state());
    if (!allowance.granted()) {
      throw Refusal.of(PlatformRule.TOO_MANY_REQUESTS).retryAfter(allowance.retryAfter());
    }
  }
}
