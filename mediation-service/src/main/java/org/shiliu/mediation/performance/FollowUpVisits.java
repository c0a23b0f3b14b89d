package org.shiliu.mediation.performance;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** All follow-up visits of the cases in reach. */
@ApplicationScoped
class FollowUpVisits implements PanacheRepositoryBase<FollowUpVisit, UUID> {

  List<FollowUpVisit> of(UUID caseId) {
    return list("caseId = ?1 order by visitedAt, id", caseId);
  }

  boolean anyOf(UUID caseId) {
    return count("caseId", caseId) > 0;
  }
}
