package org.shiliu.wish.wishes;

import java.util.UUID;

import jakarta.persistence.Embeddable;

/** The live claim that holds a wish, and its unit. Written by the claim's own statement. */
@Embeddable
public record Holder(UUID claimId, UUID unitId) {}
