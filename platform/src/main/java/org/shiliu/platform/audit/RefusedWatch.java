package org.shiliu.platform.audit;

import java.util.Set;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.shiliu.platform.identity.Caller;
import org.shiliu.platform.observability.Correlation;
import org.shiliu.platform.refusal.Problem;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;

/**
 * Sees every refusal on its way out, whoever refused. Writes that were refused are kept, and reads
 * that the caller's role or scope forbids. What could not even be read (400, 405, 415 …) was no
 * attempt at anything; and where no token says who it was, the refusal is only counted, in the
 * metric {@code shiliu.audit.nameless}, so that nobody without an account can fill the table.
 */
@Singleton
public class RefusedWatch {

  private static final Set<Integer> OF_READS = Set.of(403, 404);
  private static final Set<Integer> OF_WRITES = Set.of(403, 404, 409, 412, 422, 428, 429);

  private final RunningRequest running;
  private final RefusedWriting writing;
  private final CurrentVertxRequest http;
  private final MeterRegistry meters;

  RefusedWatch(
      RunningRequest running,
      RefusedWriting writing,
      CurrentVertxRequest http,
      MeterRegistry meters) {
    this.running = running;
    this.writing = writing;
    this.http = http;
    this.meters = meters;
  }

  /** Runs after the rollback, on whatever thread; it neither waits nor asks the database. */
  @ServerResponseFilter
  public void see(ContainerRequestContext request, ContainerResponseContext answer) {
    int status = answer.getStatus();
    if (status < 400 || !(answer.getEntity() instanceof Problem problem)) {
      return;
    }
    if (!(http.getCurrent().user() instanceof QuarkusHttpUser user)
        || user.getSecurityIdentity().isAnonymous()) {
      meters.counter("shiliu.audit.nameless", "code", problem.code()).increment();
      return;
    }
    running
        .now()
        .filter(one -> (one.reads() ? OF_READS : OF_WRITES).contains(status))
        .ifPresent(
            one -> {
              Caller caller = Caller.of(user.getSecurityIdentity());
              Set<String> scope = caller.communities();
              writing.note(
                  new RefusedAttempts.Attempt(
                      Actor.of(caller),
                      one.act(null),
                      scope.size() == 1 ? scope.iterator().next() : null,
                      status,
                      problem.code()),
                  Correlation.current());
            });
  }
}
