package org.shiliu.wish.wishes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * One thing or service of a wish. Items measure what was delivered; they cannot be claimed apart.
 *
 * @param community repeated for the row's own protection
 * @param name 1–60 characters
 * @param quantity 1–1000
 * @param measure the unit of measure, at most 10 characters; null for pieces
 */
@Embeddable
public record WishItem(
    String community,
    String name,
    int quantity,
    @Column(name = "unit_of_measure") String measure) {}
