package org.shiliu.wish.mediation;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.shiliu.platform.delivery.Courier;
import org.shiliu.platform.delivery.Message;
import org.shiliu.platform.delivery.NeighbourCall;
import org.shiliu.platform.delivery.Receipt;
import org.shiliu.wish.disputes.DisputeSettling;
import org.shiliu.wish.mediation.client.api.ExchangeApi;
import org.shiliu.wish.mediation.client.model.OpenCaseFromWish;

/** Carries a disputed fulfilment; when no case comes of it, an officer decides. */
@Singleton
class DisputeCourier implements Courier {

  private static final Logger LOG = Logger.getLogger(DisputeCourier.class);

  private final ExchangeApi mediation;
  private final DisputeSettling settling;

  DisputeCourier(@RestClient ExchangeApi mediation, DisputeSettling settling) {
    this.mediation = mediation;
    this.settling = settling;
  }

  @Override
  public String kind() {
    return DisputeTold.KIND;
  }

  @Override
  public Receipt deliver(Message message) {
    return NeighbourCall.receipt(
        () ->
            mediation.openCaseFromWish(message.as(OpenCaseFromWish.class).messageId(message.id())));
  }

  @Override
  public void refused(Message message, String code, String detail) {
    LOG.warnf("no case about wish %s: %s", message.subject(), code);
    leaveToOfficer(message);
  }

  @Override
  public void laidAside(Message message) {
    leaveToOfficer(message);
  }

  private void leaveToOfficer(Message message) {
    settling.caseEndedWithoutAgreement(message.subject(), message.as(DisputeTold.class).caseId());
  }
}
