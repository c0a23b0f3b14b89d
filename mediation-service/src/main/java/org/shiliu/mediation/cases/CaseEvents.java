package org.shiliu.mediation.cases;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The histories of the cases in reach. */
@ApplicationScoped
public class CaseEvents implements PanacheRepositoryBase<CaseEvent, UUID> {

  /** At most {@code limit} + 1 lines of a case's history after the ordinal, the earliest first. */
  List<CaseEvent> after(UUID caseId, long ordinal, int limit) {
    return find("caseId = ?1 and ordinal > ?2 order by ordinal", caseId, ordinal)
        .range(0, limit)
        .list();
  }
}
