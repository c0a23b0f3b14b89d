package org.shiliu.mediation.agreements;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose act it is (PML 29). */
@Schema(name = "Signer", description = "Whose act || PARTY 当事人；MEDIATOR 调解员；COMMITTEE 调委会（盖章）")
public enum Signer {
  PARTY,
  MEDIATOR,
  COMMITTEE
}
