/**
 * Who the people are, apart from what they ask for.
 *
 * <p>Owns the table {@code person} with each identity sealed under a key of the person's own, and
 * the reference under which the other service knows the same person. Every look at an identity goes
 * into the audit. Must not know wishes, cases or why somebody may look.
 */
package org.shiliu.platform.people;
