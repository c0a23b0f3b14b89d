package org.shiliu.mediation.wishservice;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.shiliu.mediation.exchange.ConflictTold;
import org.shiliu.mediation.wishservice.client.api.ExchangeApi;
import org.shiliu.mediation.wishservice.client.model.ConflictNotice;
import org.shiliu.platform.delivery.Courier;
import org.shiliu.platform.delivery.Message;
import org.shiliu.platform.delivery.NeighbourCall;
import org.shiliu.platform.delivery.Receipt;

/** Carries the news that two stand against each other, or no longer do. */
@Singleton
class ConflictCourier implements Courier {

  private static final Logger LOG = Logger.getLogger(ConflictCourier.class);

  private final ExchangeApi wishService;

  ConflictCourier(@RestClient ExchangeApi wishService) {
    this.wishService = wishService;
  }

  @Override
  public String kind() {
    return ConflictTold.KIND;
  }

  @Override
  public Receipt deliver(Message message) {
    return NeighbourCall.receipt(
        () -> wishService.tellConflict(message.as(ConflictNotice.class).messageId(message.id())));
  }

  @Override
  public void refused(Message message, String code, String detail) {
    // Nothing of ours depends on it; whoever runs both services must look.
    LOG.warnf("%s about %s was refused: %s", message.kind(), message.subject(), code);
  }
}
