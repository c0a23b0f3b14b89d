package org.shiliu.platform.delivery;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;

/**
 * Asks the neighbour to give the reasons of its refusals in Chinese. A reason is kept as it was
 * given and read later by people, whose language is Chinese; who reads in another one has the
 * refusal's code.
 */
public class LanguageHeader implements ClientRequestFilter {

  private static final String CHINESE = "zh";

  @Override
  public void filter(ClientRequestContext request) {
    request.getHeaders().putSingle(HttpHeaders.ACCEPT_LANGUAGE, CHINESE);
  }
}
