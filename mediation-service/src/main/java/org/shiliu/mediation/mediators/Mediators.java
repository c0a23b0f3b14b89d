package org.shiliu.mediation.mediators;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** All mediators in the registers of the caller's communities. */
@ApplicationScoped
public class Mediators implements PanacheRepositoryBase<Mediator, UUID> {

  /** The entry of an account in a community's register. */
  public Optional<Mediator> byAccount(String community, String account) {
    return find("community = ?1 and sub = ?2", community, account).firstResultOptional();
  }

  List<Mediator> newestFirst(Set<String> communities, int limit) {
    return find("community in ?1 order by registeredAt desc, id desc", communities)
        .range(0, limit)
        .list();
  }

  List<Mediator> newestFirstAfter(Set<String> communities, Instant at, UUID id, int limit) {
    return find(
            "community in ?1 and (registeredAt, id) < (?2, ?3) order by registeredAt desc, id desc",
            communities,
            at,
            id)
        .range(0, limit)
        .list();
  }
}
