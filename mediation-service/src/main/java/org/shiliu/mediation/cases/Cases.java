package org.shiliu.mediation.cases;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** All cases in reach. */
@ApplicationScoped
public class Cases implements PanacheRepositoryBase<Case, UUID> {

  /** A case in reach. */
  Optional<Case> reached(UUID id) {
    return find("id", id).firstResultOptional();
  }

  /** The same, its row locked as by {@link #lock}. */
  Optional<Case> lockReached(UUID id) {
    return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }

  /**
   * A case of one of these communities, its row locked until the transaction ends: of two steps at
   * once the second one waits and then meets the state that the first has left behind.
   */
  public Optional<Case> lock(Collection<String> communities, UUID id) {
    return find("id = ?1 and community in ?2", id, communities)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }
}
