package org.shiliu.mediation.parties;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On which side of the quarrel a party stands. */
@Schema(
    name = "Side",
    description =
        "APPLICANT: asked for mediation; RESPONDENT: stands against them || APPLICANT 申请人；RESPONDENT 被申请人")
public enum Side {
  APPLICANT,
  RESPONDENT
}
