package org.shiliu.mediation.exchange;

import java.time.OffsetDateTime;
import java.util.UUID;

import org.shiliu.platform.people.PersonRef;

/**
 * A person and a unit stand against each other in a case, or no longer do; the fields are those of
 * the wish service's operation.
 */
public record ConflictTold(
    String community,
    UUID caseId,
    long version,
    PersonRef person,
    UUID unitId,
    boolean open,
    OffsetDateTime at) {

  /** The operation, and so the kind of message. */
  public static final String KIND = "tellConflict";
}
