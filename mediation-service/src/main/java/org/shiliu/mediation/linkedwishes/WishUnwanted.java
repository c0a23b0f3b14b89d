package org.shiliu.mediation.linkedwishes;

import java.util.UUID;

/** A case takes its wish back; the fields are those of the wish service's operation. */
public record WishUnwanted(String community, UUID wishId, UUID caseId, String reason) {

  /** The operation, and so the kind of message. */
  public static final String KIND = "withdrawWishOfCase";
}
