package org.shiliu.mediation.agreements;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.shiliu.mediation.cases.CaseDesk;
import org.shiliu.mediation.cases.CaseFile;

/** Reading an agreement. */
@ApplicationScoped
@Transactional
class AgreementReading {

  private final CaseDesk desk;
  private final Agreements agreements;

  AgreementReading(CaseDesk desk, Agreements agreements) {
    this.desk = desk;
    this.agreements = agreements;
  }

  /** The agreement of a case. CASE_UNKNOWN, AGREEMENT_UNKNOWN → 404. */
  AgreementView of(UUID caseId) {
    CaseFile file = desk.content(caseId);
    Agreement agreement = agreements.require(caseId);
    return agreement.view(
        agreements.obligationsOf(caseId),
        agreements.signaturesOf(agreement.id()),
        file.parties().size());
  }
}
