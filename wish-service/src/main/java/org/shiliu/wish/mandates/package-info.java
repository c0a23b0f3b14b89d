/**
 * What a resident lets a relative or guardian do: file, follow and confirm wishes. Owns the table
 * {@code mandate}. Must not know wishes.
 */
package org.shiliu.wish.mandates;
