/**
 * Claims (认领): who takes which wish, whether it may be approved, and what the approved unit then
 * sees. Owns the tables {@code claim} and {@code claim_conflict} and the one statement by which a
 * claim is made. Must not know evidence or confirmation; the neighbour service only as {@link
 * org.shiliu.wish.claims.ConflictCheck}.
 */
package org.shiliu.wish.claims;
