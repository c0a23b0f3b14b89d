package org.shiliu.platform.errors;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.stream.IntStream;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;
import org.shiliu.platform.observability.Correlation;
import org.shiliu.platform.refusal.Languages;
import org.shiliu.platform.refusal.PlatformRule;
import org.shiliu.platform.refusal.Problem;
import org.shiliu.platform.refusal.ProblemWriter;
import org.shiliu.platform.refusal.Refusal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * Problems for what never reaches a resource: paths that nobody serves, requests that the router
 * itself refuses, failures on the way.
 */
@Singleton
public class BelowRest {

  private static final Logger LOG = Logger.getLogger(BelowRest.class);

  private static final int FIRST = -9_999;

  /** Logged, and before the first who looks at a path: the security headers. */
  private static final int BEFORE_ANY_PATH = 9_999;

  private final ProblemWriter writer;
  private final ObjectMapper json;

  BelowRest(ProblemWriter writer, ObjectMapper json) {
    this.writer = writer;
    this.json = json;
  }

  void routes(@Observes Router router) {
    // Before the framework's own, which answers with an error id, in HTML when a browser asks.
    router.route().order(FIRST).failureHandler(this::failed);
    IntStream.rangeClosed(400, 599)
        .forEach(
            status ->
                router.errorHandler(status, context -> refuse(context, bare(context, status))));
  }

  void addresses(@Observes Filters filters) {
    filters.register(this::checkAddress, BEFORE_ANY_PATH);
  }

  /** What is no URI goes no further: whoever looks at the path would stumble over it. */
  private void checkAddress(RoutingContext context) {
    try {
      new URI(context.request().uri());
    } catch (URISyntaxException malformed) {
      refuse(context, Refusal.of(PlatformRule.NOT_WELL_FORMED));
      return;
    }
    context.next();
  }

  private static Refusal bare(RoutingContext context, int status) {
    return HttpErrors.byStatus(status, context.request().method().name());
  }

  /** Answers with the refusal as a problem; the one writer of problems outside the REST layer. */
  public void refuse(RoutingContext context, Refusal refusal) {
    HttpServerResponse response = context.response();
    if (response.ended() || response.headWritten()) {
      return;
    }
    Locale language = Languages.choose(context.request().getHeader("Accept-Language"));
    Problem problem = writer.problem(refusal, language, context.request().path());
    response.setStatusCode(problem.status());
    if (!response.headers().contains(Correlation.HEADER)) {
      // Refused before any filter has run.
      response.putHeader(
          Correlation.HEADER,
          Correlation.acceptable(context.request().getHeader(Correlation.HEADER)));
    }
    writer
        .respond(refusal, language, context.request().path())
        .getStringHeaders()
        .forEach((name, values) -> response.putHeader(name, values));
    response.end(text(problem));
  }

  private void failed(RoutingContext context) {
    if (context.response().ended() || context.response().headWritten()) {
      // Answered already, for example a body that came too slowly: what fails afterwards is its
      // end.
      return;
    }
    Throwable thrown = context.failure();
    if (thrown == null) {
      refuse(context, bare(context, context.statusCode() < 400 ? 500 : context.statusCode()));
      return;
    }
    boolean conditional = context.request().getHeader("If-Match") != null;
    String method = context.request().method().name();
    refuse(
        context,
        Translation.of(thrown, method, context.request().path(), conditional)
            .orElseGet(
                () -> {
                  if (context.statusCode() >= 400 && context.statusCode() < 500) {
                    // The router knows what is wrong with the request, and says it by its status.
                    return bare(context, context.statusCode());
                  }
                  LOG.error("Unforeseen failure below REST", thrown);
                  return Refusal.of(PlatformRule.BROKEN);
                }));
  }

  private String text(Problem problem) {
    try {
      return json.writeValueAsString(problem);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
