package org.shiliu.mediation.intake;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.shiliu.platform.delivery.TimerHandler;

/** Rings when the days in which the parties may answer are over. */
@ApplicationScoped
class ConsentClock implements TimerHandler {

  static final String KIND = "consent-unanswered";

  private final Consenting consenting;

  ConsentClock(Consenting consenting) {
    this.consenting = consenting;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void due(String community, UUID subject) {
    consenting.expireUnanswered(community, subject);
  }
}
