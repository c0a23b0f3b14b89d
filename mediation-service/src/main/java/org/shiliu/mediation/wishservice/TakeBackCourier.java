package org.shiliu.mediation.wishservice;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.shiliu.mediation.linkedwishes.WishUnwanted;
import org.shiliu.mediation.wishservice.client.api.ExchangeApi;
import org.shiliu.mediation.wishservice.client.model.WithdrawWishOfCase;
import org.shiliu.platform.delivery.Courier;
import org.shiliu.platform.delivery.Message;
import org.shiliu.platform.delivery.NeighbourCall;
import org.shiliu.platform.delivery.Receipt;

/** Carries a case's wish to have a wish withdrawn. */
@Singleton
class TakeBackCourier implements Courier {

  private static final Logger LOG = Logger.getLogger(TakeBackCourier.class);

  private final ExchangeApi wishService;

  TakeBackCourier(@RestClient ExchangeApi wishService) {
    this.wishService = wishService;
  }

  @Override
  public String kind() {
    return WishUnwanted.KIND;
  }

  @Override
  public Receipt deliver(Message message) {
    return NeighbourCall.receipt(
        () ->
            wishService.withdrawWishOfCase(
                message.as(WithdrawWishOfCase.class).messageId(message.id())));
  }

  @Override
  public void refused(Message message, String code, String detail) {
    // The wish is not this case's, or never came to be: there is nothing left to take back.
    LOG.warnf("%s about %s was refused: %s", message.kind(), message.subject(), code);
  }
}
