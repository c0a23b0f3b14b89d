package org.shiliu.mediation.agreements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.shiliu.mediation.cases.CaseMoved;
import org.shiliu.mediation.cases.CaseStatus;

/** Marks an agreement 作废 when its case ends before everybody has signed. */
@ApplicationScoped
class Voiding {

  private final Agreements agreements;

  Voiding(Agreements agreements) {
    this.agreements = agreements;
  }

  void on(@Observes CaseMoved moved) {
    if (moved.from() == CaseStatus.AGREED_UNSIGNED && moved.to().ended()) {
      agreements.ofCase(moved.caseId()).ifPresent(Agreement::becomeVoid);
    }
  }
}
