package org.shiliu.wish.wishes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The latest decision of an officer on the submission.
 *
 * @param reviewedBy the officer's account
 * @param reason what is asked, or why it was rejected or published in spite of a doubt
 * @param rightChannel where a rejected matter belongs; null when none is named
 */
@Embeddable
public record Review(
    String reviewedBy, @Column(name = "review_reason") String reason, String rightChannel) {}
