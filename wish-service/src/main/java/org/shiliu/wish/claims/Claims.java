package org.shiliu.wish.claims;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.shiliu.platform.refusal.Refusal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The claims in scope. */
@ApplicationScoped
public class Claims implements PanacheRepositoryBase<Claim, UUID> {

  /** The claim; CLAIM_UNKNOWN → 404. */
  public Claim known(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Refusal.of(ClaimRule.CLAIM_UNKNOWN));
  }

  /** The live claims of a unit, by wish: the order in which they may be locked. */
  List<Claim> liveOf(UUID unit) {
    return list("unitId = ?1 and endedAt is null order by wishId", unit);
  }

  /** Whether a case between the two sides is known to be open. */
  public boolean masked(UUID claim) {
    return getEntityManager()
            .createQuery(
                "select count(c) from ClaimConflict c where c.id.claimId = :claim and c.open",
                Long.class)
            .setParameter("claim", claim)
            .getSingleResult()
        > 0;
  }
}
