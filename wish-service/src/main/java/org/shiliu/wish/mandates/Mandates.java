package org.shiliu.wish.mandates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.shiliu.wish.communities.Shanghai;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The mandates in scope. */
@ApplicationScoped
public class Mandates implements PanacheRepositoryBase<Mandate, UUID> {

  private final Clock clock;

  Mandates(Clock clock) {
    this.clock = clock;
  }

  /** The mandate in force by which the relative may do this for the resident. */
  public Optional<Mandate> inForce(
      String community, String resident, String relative, MandateScope scope) {
    return list(
            "community = ?1 and relative = ?2 and resident = ?3 "
                + "and revokedAt is null and expiresOn >= ?4",
            community,
            relative,
            resident,
            today())
        .stream()
        .filter(mandate -> mandate.scopes().contains(scope))
        .findFirst();
  }

  /**
   * Whether the relative belongs to the unit as far as any mandate in force declares: each
   * resident, and each officer, may know another part.
   */
  public boolean bars(String community, String relative, UUID unit) {
    return count(
            "community = ?1 and relative = ?2 and relativeUnitId = ?3 "
                + "and revokedAt is null and expiresOn >= ?4",
            community,
            relative,
            unit,
            today())
        > 0;
  }

  /** The residents whose wishes the relative may follow at this moment. */
  public List<String> followedBy(String relative) {
    return list(
            "relative = ?1 and mayFollow and revokedAt is null and expiresOn >= ?2",
            relative,
            today())
        .stream()
        .map(Mandate::resident)
        .distinct()
        .toList();
  }

  private LocalDate today() {
    return Shanghai.day(clock.instant());
  }
}
