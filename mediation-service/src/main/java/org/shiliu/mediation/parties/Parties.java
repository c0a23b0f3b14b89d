package org.shiliu.mediation.parties;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** All parties of all cases in reach. */
@ApplicationScoped
public class Parties implements PanacheRepositoryBase<Party, UUID> {

  /** The parties of a case in the order in which they were named. */
  public List<Party> of(UUID caseId) {
    return list("caseId = ?1 order by ordinal", caseId);
  }
}
