package org.shiliu.mediation.cases;

import java.time.Instant;
import java.util.UUID;

import jakarta.annotation.Nullable;

/**
 * Told as a CDI event, synchronously and in the transaction of the move, for every change of state.
 * Steps that leave the state as it is are not told.
 *
 * @param from null when the case was filed
 * @param version the case's version after the move; grows with every step
 * @param originWishId the disputed wish from which the case came, or null
 * @param outcome only with {@code to} AGREEMENT_EFFECTIVE of a case that came from a wish
 */
public record CaseMoved(
    UUID caseId,
    String community,
    @Nullable CaseStatus from,
    CaseStatus to,
    long version,
    Instant at,
    @Nullable UUID originWishId,
    @Nullable WishOutcome outcome) {}
