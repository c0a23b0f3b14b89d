package org.shiliu.platform.errors;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.shiliu.platform.refusal.Languages;
import org.shiliu.platform.refusal.ProblemWriter;

/** Gives a refusal without a body the body it lacks. */
@Singleton
public class BareAnswers {

  private final ProblemWriter writer;

  BareAnswers(ProblemWriter writer) {
    this.writer = writer;
  }

  @ServerResponseFilter
  public void complete(ContainerRequestContext request, ContainerResponseContext answer) {
    if (answer.getStatus() < Response.Status.BAD_REQUEST.getStatusCode() || answer.hasEntity()) {
      return;
    }
    Response whole =
        writer.respond(
            HttpErrors.byStatus(answer.getStatus(), request.getMethod()),
            Languages.choose(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)),
            request.getUriInfo().getPath());
    whole.getHeaders().forEach((name, values) -> answer.getHeaders().putIfAbsent(name, values));
    answer.setEntity(
        whole.getEntity(), new java.lang.annotation.Annotation[0], whole.getMediaType());
  }
}
