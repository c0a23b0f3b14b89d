package org.shiliu.mediation.agreements;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.shiliu.platform.refusal.Refusal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The agreements of the cases in reach, with their obligations and signatures. */
@ApplicationScoped
public class Agreements implements PanacheRepositoryBase<Agreement, UUID> {

  /** The agreement of a case. */
  public Optional<Agreement> ofCase(UUID caseId) {
    return find("caseId", caseId).firstResultOptional();
  }

  /** The same. AGREEMENT_UNKNOWN → 404 while there is none. */
  public Agreement require(UUID caseId) {
    return ofCase(caseId).orElseThrow(() -> Refusal.of(AgreementRule.AGREEMENT_UNKNOWN));
  }

  /** The duties of a case's agreement, in their order; empty while there is none. */
  public List<Obligation> obligationsOf(UUID caseId) {
    return getEntityManager()
        .createQuery(
            "select o from Obligation o join Agreement a on a.id = o.agreementId"
                + " where a.caseId = :case order by o.ordinal",
            Obligation.class)
        .setParameter("case", caseId)
        .getResultList();
  }

  List<Signature> signaturesOf(UUID agreementId) {
    return getEntityManager()
        .createQuery(
            "from Signature s where s.agreementId = :agreement order by s.signedAt, s.id",
            Signature.class)
        .setParameter("agreement", agreementId)
        .getResultList();
  }

  void add(Object child) {
    getEntityManager().persist(child);
  }
}
