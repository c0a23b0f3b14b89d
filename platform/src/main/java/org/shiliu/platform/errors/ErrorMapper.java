package org.shiliu.platform.errors;

import jakarta.inject.Singleton;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.shiliu.platform.refusal.Languages;
import org.shiliu.platform.refusal.PlatformRule;
import org.shiliu.platform.refusal.ProblemWriter;
import org.shiliu.platform.refusal.Refusal;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;

/**
 * Answers every exception that reaches the REST layer and is not a refusal already. The classes are
 * listed because the framework has mappers of its own for them, which a more general one would not
 * replace.
 */
@Singleton
public class ErrorMapper {

  private static final Logger LOG = Logger.getLogger(ErrorMapper.class);

  private final ProblemWriter writer;

  ErrorMapper(ProblemWriter writer) {
    this.writer = writer;
  }

  @ServerExceptionMapper(
      value = {
        WebApplicationException.class,
        ValidationException.class,
        MismatchedInputException.class,
        UnauthorizedException.class,
        AuthenticationFailedException.class,
        AuthenticationCompletionException.class,
        ForbiddenException.class,
        Throwable.class
      },
      priority = 1)
  public Response answer(Throwable thrown, ContainerRequestContext request) {
    if (thrown instanceof WebApplicationException plain
        && plain.getResponse().getStatus() < Response.Status.BAD_REQUEST.getStatusCode()) {
      return plain.getResponse();
    }
    String path = request.getUriInfo().getPath();
    boolean conditional = request.getHeaderString(HttpHeaders.IF_MATCH) != null;
    Refusal refusal =
        Translation.of(thrown, request.getMethod(), path, conditional)
            .orElseGet(
                () -> {
                  LOG.error("Unforeseen failure", thrown);
                  return Refusal.of(PlatformRule.BROKEN);
                });
    return writer.respond(
        refusal, Languages.choose(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)), path);
  }
}
