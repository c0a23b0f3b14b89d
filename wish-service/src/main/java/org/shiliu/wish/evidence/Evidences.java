package org.shiliu.wish.evidence;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The evidence in scope. */
@ApplicationScoped
public class Evidences implements PanacheRepositoryBase<Evidence, UUID> {

  /** How many photos were handed in for a claim. */
  public long countOf(UUID claim) {
    return count("claimId", claim);
  }

  List<Evidence> of(UUID claim) {
    return list("claimId = ?1 order by uploadedAt, id", claim);
  }
}
