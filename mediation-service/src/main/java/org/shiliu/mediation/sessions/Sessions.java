package org.shiliu.mediation.sessions;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The mediation records of the cases in reach. */
@ApplicationScoped
public class Sessions implements PanacheRepositoryBase<MediationSession, UUID> {

  /** How many sessions a case has had. */
  public int countOf(UUID caseId) {
    return (int) count("caseId", caseId);
  }

  List<MediationSession> of(UUID caseId) {
    return list("caseId = ?1 order by ordinal", caseId);
  }

  List<SessionParticipant> participantsOf(UUID caseId) {
    return getEntityManager()
        .createQuery(
            "select p from SessionParticipant p join MediationSession s on s.id = p.sessionId"
                + " where s.caseId = :case order by s.ordinal, p.ordinal",
            SessionParticipant.class)
        .setParameter("case", caseId)
        .getResultList();
  }

  void add(SessionParticipant participant) {
    getEntityManager().persist(participant);
  }
}
