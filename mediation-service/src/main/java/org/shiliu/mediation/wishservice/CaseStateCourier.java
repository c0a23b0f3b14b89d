package org.shiliu.mediation.wishservice;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.shiliu.mediation.exchange.CaseStateTold;
import org.shiliu.mediation.wishservice.client.api.ExchangeApi;
import org.shiliu.mediation.wishservice.client.model.CaseStateNotice;
import org.shiliu.platform.delivery.Courier;
import org.shiliu.platform.delivery.Message;
import org.shiliu.platform.delivery.NeighbourCall;
import org.shiliu.platform.delivery.Receipt;

/** Carries the state of a case about a disputed wish. */
@Singleton
class CaseStateCourier implements Courier {

  private static final Logger LOG = Logger.getLogger(CaseStateCourier.class);

  private final ExchangeApi wishService;

  CaseStateCourier(@RestClient ExchangeApi wishService) {
    this.wishService = wishService;
  }

  @Override
  public String kind() {
    return CaseStateTold.KIND;
  }

  @Override
  public Receipt deliver(Message message) {
    return NeighbourCall.receipt(
        () -> wishService.tellCaseState(message.as(CaseStateNotice.class).messageId(message.id())));
  }

  @Override
  public void refused(Message message, String code, String detail) {
    // The wish service knows no such dispute; the case itself goes on as it is.
    LOG.warnf("%s about %s was refused: %s", message.kind(), message.subject(), code);
  }
}
