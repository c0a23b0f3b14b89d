package org.shiliu.platform.observability;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Sends the correlation id along with every call to another service. */
@Provider
public class CorrelationForwarder implements ClientRequestFilter {

  @Override
  public void filter(ClientRequestContext call) {
    String id = Correlation.current();
    if (id != null) {
      call.getHeaders().putSingle(Correlation.HEADER, id);
    }
  }
}
