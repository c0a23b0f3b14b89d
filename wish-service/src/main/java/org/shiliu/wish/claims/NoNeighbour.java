package org.shiliu.wish.claims;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.DefaultBean;

/**
 * Stands in where no way to the mediation service is built in: silence, so no claim passes unasked.
 */
@DefaultBean
@ApplicationScoped
class NoNeighbour implements ConflictCheck {

  @Override
  public ConflictAnswer ask(Question question) {
    return new ConflictAnswer.Silent();
  }
}
