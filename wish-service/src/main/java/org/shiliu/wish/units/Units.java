package org.shiliu.wish.units;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.shiliu.platform.refusal.Refusal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The units in scope. */
@ApplicationScoped
public class Units implements PanacheRepositoryBase<Unit, UUID> {

  /** The unit; UNIT_UNKNOWN → 404. */
  public Unit known(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Refusal.of(UnitRule.UNIT_UNKNOWN));
  }

  /**
   * Gives the slot of an ended claim back. Called after the wish's and the claim's rows were
   * written, in the one order wish, claim, unit.
   *
   * @param confirmed whether the claim ended well, so that the unit is no longer new
   */
  public void release(UUID id, boolean confirmed) {
    update(
        "liveClaims = liveClaims - 1, confirmedClaims = confirmedClaims + ?1, version = version + 1 where id = ?2",
        confirmed ? 1 : 0,
        id);
  }
}
