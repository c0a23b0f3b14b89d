package org.shiliu.platform.delivery;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;

import org.jboss.logging.MDC;

/** Sends the correlation id of the cause along to the neighbour, so that one id finds both logs. */
public class CorrelationHeader implements ClientRequestFilter {

  /** The header's name, in requests and answers alike. */
  public static final String NAME = "X-Correlation-Id";

  @Override
  public void filter(ClientRequestContext request) {
    Object id = MDC.get("correlationId");
    if (id != null) {
      request.getHeaders().putSingle(NAME, id.toString());
    }
  }
}
