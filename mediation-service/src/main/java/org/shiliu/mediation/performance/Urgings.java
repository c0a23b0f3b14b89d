package org.shiliu.mediation.performance;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** All urgings of the cases in reach. */
@ApplicationScoped
class Urgings implements PanacheRepositoryBase<Urging, UUID> {

  List<Urging> of(UUID caseId) {
    return list("caseId = ?1 order by urgedAt, id", caseId);
  }
}
