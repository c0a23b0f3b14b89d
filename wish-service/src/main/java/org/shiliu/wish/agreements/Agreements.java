package org.shiliu.wish.agreements;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The agreements in scope. */
@ApplicationScoped
public class Agreements implements PanacheRepositoryBase<Agreement, UUID> {

  /** All of a unit, the one that runs longest first. */
  public List<Agreement> of(UUID unit) {
    return list("unitId = ?1 order by validTo desc, id", unit);
  }
}
