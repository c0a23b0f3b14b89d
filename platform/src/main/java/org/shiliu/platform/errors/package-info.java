/**
 * Makes every error of the framework an RFC 9457 problem, as our own refusals are: unknown paths,
 * wrong methods and media types, unreadable bodies and parameters, limits, sign-in, the database.
 * Owns the translation from exceptions to {@link org.shiliu.platform.refusal.PlatformRule}; must
 * not know a rule of a domain.
 */
package org.shiliu.platform.errors;
