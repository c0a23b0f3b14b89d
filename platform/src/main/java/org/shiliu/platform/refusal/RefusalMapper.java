package org.shiliu.platform.refusal;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Answers our own refusals; those of the framework are mapped in {@code
 * org.shiliu.platform.errors}.
 */
@Singleton
public class RefusalMapper {

  private final ProblemWriter writer;

  RefusalMapper(ProblemWriter writer) {
    this.writer = writer;
  }

  @ServerExceptionMapper
  public Response refused(Refusal refusal, HttpHeaders headers, UriInfo uri) {
    return writer.respond(
        refusal,
        Languages.choose(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)),
        uri.getPath());
  }
}
