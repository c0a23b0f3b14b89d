/**
 * Finds personal data in text that others will read: phone numbers, ID-card numbers, door-level
 * addresses; and warns of likely names and of live danger. Owns the patterns and their order. Must
 * not know wishes, people or the database.
 */
package org.shiliu.wish.text;
