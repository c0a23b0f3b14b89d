package org.shiliu.mediation.cases;

/**
 * What an effective agreement says about the disputed wish.
 *
 * @param residentSigned whether the resident signed the agreement; always true with CONFIRMED
 */
public record WishOutcome(WishResult result, boolean residentSigned) {}
