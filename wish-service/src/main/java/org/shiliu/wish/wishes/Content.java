package org.shiliu.wish.wishes;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What is wished: replaced as a whole while the wish is a draft or returned, frozen afterwards.
 *
 * @param details tell illness and need: officer and approved claimer only, never public
 * @param estimatedCost yuan
 * @param needBy the last day on which it helps; null until the submission sets a default by urgency
 * @param place the beneficiary of a wish of a place; null for a person's wish
 * @param size the sum of all quantities
 */
@Embeddable
public record Content(
    @Enumerated(EnumType.STRING) WishKind kind,
    @Enumerated(EnumType.STRING) WishCategory category,
    @Enumerated(EnumType.STRING) Urgency urgency,
    String title,
    String details,
    BigDecimal estimatedCost,
    LocalDate needBy,
    boolean homeVisit,
    boolean minor,
    boolean guardianAgreesHome,
    String language,
    String place,
    int size) {

  /** The row of the privacy table that holds for this wish. */
  public Disclosure disclosure() {
    return category.disclosure(homeVisit, place != null, guardianAgreesHome);
  }

  Content neededBy(LocalDate day) {
    return new Content(
        kind,
        category,
        urgency,
        title,
        details,
        estimatedCost,
        day,
        homeVisit,
        minor,
        guardianAgreesHome,
        language,
        place,
        size);
  }
}
