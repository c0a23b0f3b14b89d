/**
 * Pledging units (单位): who they are, what they can, and how many claims they hold. Owns the table
 * {@code unit}. Must not know wishes or claims.
 */
package org.shiliu.wish.units;
