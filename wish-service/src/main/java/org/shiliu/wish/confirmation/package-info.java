/**
 * The resident's word: confirmed in the app or by the code told at the door, or "not done". Owns
 * the tables {@code confirmation} and {@code confirmation_code}. Must not know the mediation
 * service: a dispute is told as a {@link org.shiliu.wish.wishes.WishMoved}.
 */
package org.shiliu.wish.confirmation;
