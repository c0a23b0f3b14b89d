package org.shiliu.mediation.agreements;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an agreement is in writing (PML 28). */
@Schema(name = "AgreementForm", description = "In writing or not || WRITTEN 书面；ORAL 口头")
public enum AgreementForm {
  WRITTEN,
  ORAL
}
