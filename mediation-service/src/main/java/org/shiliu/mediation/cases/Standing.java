package org.shiliu.mediation.cases;

import java.util.UUID;

import jakarta.annotation.Nullable;

/**
 * What the caller is to one case. Somebody who is none of it does not see the case at all.
 *
 * @param officer works for the committee of the case's community
 * @param director directs it
 * @param mediator has a hold on this case now
 * @param party the party that the caller is or speaks for, or null
 * @param filer filed it
 */
public record Standing(
    boolean officer, boolean director, boolean mediator, @Nullable UUID party, boolean filer) {

  /** Whether the caller runs the case: officer, director, or its mediator. */
  public boolean handles() {
    return officer || director || mediator;
  }

  /** Whether the case exists for the caller at all in this state. */
  boolean sees(CaseStatus status, boolean applicant) {
    if (officer || director || mediator || filer) {
      return true;
    }
    // A respondent learns of the case when the committee asks them, not while it is being written.
    return party != null
        && (applicant || (status != CaseStatus.DRAFT && status != CaseStatus.SUBMITTED));
  }
}
