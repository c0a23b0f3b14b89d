package org.shiliu.mediation.wishservice;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.shiliu.mediation.linkedwishes.LinkedWishNews;
import org.shiliu.mediation.linkedwishes.WishWanted;
import org.shiliu.mediation.wishservice.client.api.ExchangeApi;
import org.shiliu.mediation.wishservice.client.model.RaiseWishFromCase;
import org.shiliu.platform.delivery.Courier;
import org.shiliu.platform.delivery.Message;
import org.shiliu.platform.delivery.NeighbourCall;
import org.shiliu.platform.delivery.Receipt;

/** Carries a case's request for a wish. */
@Singleton
class WishRequestCourier implements Courier {

  private final ExchangeApi wishService;
  private final LinkedWishNews news;

  WishRequestCourier(@RestClient ExchangeApi wishService, LinkedWishNews news) {
    this.wishService = wishService;
    this.news = news;
  }

  @Override
  public String kind() {
    return WishWanted.KIND;
  }

  @Override
  public Receipt deliver(Message message) {
    return NeighbourCall.receipt(
        () ->
            wishService.raiseWishFromCase(
                message.as(RaiseWishFromCase.class).messageId(message.id())));
  }

  @Override
  public void refused(Message message, String code, String detail) {
    news.refused(message.subject(), code, detail);
  }

  @Override
  public void laidAside(Message message) {
    news.undelivered(message.subject());
  }
}
