/**
 * Wishes that suit a unit, ranked by terms that anybody can add up. Owns no table. Must not claim
 * anything.
 */
package org.shiliu.wish.suggestions;
