package org.shiliu.mediation.sessions;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The notes of talks with one side. Every query names the side, or stands behind a role. */
@ApplicationScoped
class CaucusNoteBook implements PanacheRepositoryBase<CaucusNote, UUID> {

  List<CaucusNote> all(UUID caseId) {
    return list("caseId = ?1 order by notedAt, id", caseId);
  }

  List<CaucusNote> with(UUID caseId, UUID party) {
    return list("caseId = ?1 and partyId = ?2 order by notedAt, id", caseId, party);
  }
}
