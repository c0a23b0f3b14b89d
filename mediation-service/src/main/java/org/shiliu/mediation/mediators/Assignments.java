package org.shiliu.mediation.mediators;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.shiliu.platform.refusal.Refusal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Who handles which case, now and before. */
@ApplicationScoped
public class Assignments implements PanacheRepositoryBase<Assignment, UUID> {

  /** All assignments of a case, the earliest first. */
  public List<Assignment> of(UUID caseId) {
    return list("caseId = ?1 order by appointedAt, id", caseId);
  }

  /** The assignments of a case that are in force, the presiding mediator first. */
  public List<Assignment> inForce(UUID caseId) {
    return list("caseId = ?1 and endedAt is null order by presiding desc, id", caseId);
  }

  /**
   * Refuses with DISCLOSURE_UNANSWERED → 409 while a party has not said whether it goes on in spite
   * of a conflict that was disclosed.
   */
  public void requireClear(UUID caseId, Collection<UUID> parties) {
    if (!inForce(caseId).stream().allMatch(one -> one.clearFor(parties))) {
      throw Refusal.of(MediatorRule.DISCLOSURE_UNANSWERED);
    }
  }
}
