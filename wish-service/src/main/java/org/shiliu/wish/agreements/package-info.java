/**
 * Co-building agreements (共建协议): in which bounds a unit may claim. Owns the table {@code
 * agreement}. Must not know wishes beyond their category, nor claims.
 */
package org.shiliu.wish.agreements;
