/**
 * How the product says no: a broken {@link org.shiliu.platform.refusal.Rule} becomes one {@link
 * org.shiliu.platform.refusal.Refusal}, and one writer makes it RFC 9457 problem+json in the
 * caller's language. Owns the kinds of answers and the sentences; must not know any domain.
 */
package org.shiliu.platform.refusal;
