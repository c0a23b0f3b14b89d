package org.shiliu.mediation.parties;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A natural person or an organisation. */
@Schema(
    name = "PartyKind",
    description = "A person or an organisation || PERSON 自然人；ORGANISATION 单位")
public enum PartyKind {
  PERSON,
  ORGANISATION
}
