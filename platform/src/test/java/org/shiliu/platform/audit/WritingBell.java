package org.shiliu.platform.audit;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.shiliu.platform.delivery.TimerHandler;
import org.shiliu.platform.people.People;
import org.shiliu.platform.people.PersonDetails;

/** A clock that writes when it rings. */
@Singleton
public class WritingBell implements TimerHandler {

  static final String KIND = "auditBell";

  @Inject People people;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void due(String community, UUID subject) {
    people.register(community, PersonDetails.named("钟"), null);
  }
}
