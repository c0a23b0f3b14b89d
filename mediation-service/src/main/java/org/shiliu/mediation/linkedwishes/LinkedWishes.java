package org.shiliu.mediation.linkedwishes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The links of all cases in scope. */
@ApplicationScoped
public class LinkedWishes implements PanacheRepositoryBase<LinkedWish, UUID> {

  /** The links of a case in the order in which they came. */
  List<LinkedWish> of(UUID caseId) {
    return list("caseId = ?1 order by linkedAt, wishId", caseId);
  }

  /** A link of this case. */
  Optional<LinkedWish> of(UUID caseId, UUID wishId) {
    return find("caseId = ?1 and wishId = ?2", caseId, wishId).firstResultOptional();
  }

  /** The link, its row locked until the transaction ends. */
  Optional<LinkedWish> locked(UUID wishId) {
    return findByIdOptional(wishId, LockModeType.PESSIMISTIC_WRITE);
  }
}
