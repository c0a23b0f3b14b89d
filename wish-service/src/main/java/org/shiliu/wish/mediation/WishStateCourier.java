package org.shiliu.wish.mediation;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.shiliu.platform.delivery.Courier;
import org.shiliu.platform.delivery.Message;
import org.shiliu.platform.delivery.NeighbourCall;
import org.shiliu.platform.delivery.Receipt;
import org.shiliu.wish.mediation.client.api.ExchangeApi;
import org.shiliu.wish.mediation.client.model.WishStateNotice;

/** Carries the state of a wish that concerns a case. */
@Singleton
class WishStateCourier implements Courier {

  private static final Logger LOG = Logger.getLogger(WishStateCourier.class);

  private final ExchangeApi mediation;

  WishStateCourier(@RestClient ExchangeApi mediation) {
    this.mediation = mediation;
  }

  @Override
  public String kind() {
    return WishStateTold.KIND;
  }

  @Override
  public Receipt deliver(Message message) {
    return NeighbourCall.receipt(
        () -> mediation.tellWishState(message.as(WishStateNotice.class).messageId(message.id())));
  }

  @Override
  public void refused(Message message, String code, String detail) {
    // Nothing of ours depends on what the case knows; the wish itself goes on as it is.
    LOG.warnf("the state of wish %s was refused: %s", message.subject(), code);
  }
}
