package org.shiliu.mediation.linkedwishes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.shiliu.platform.people.PersonRef;
import org.shiliu.platform.wire.Money;

/** What the wish service is asked for; the fields are those of its operation. */
public record WishWanted(
    String community,
    UUID caseId,
    UUID wishId,
    WishKind kind,
    WishCategory category,
    WishUrgency urgency,
    String title,
    String details,
    List<WishItem> items,
    Money estimatedCost,
    LocalDate needBy,
    String place,
    PersonRef beneficiary,
    boolean homeVisit,
    String language) {

  /** The operation, and so the kind of message. */
  public static final String KIND = "raiseWishFromCase";
}
