/**
 * Makes every later change of the audit's entries show. Owns the chain ({@code audit_link}), its
 * signed heads ({@code audit_head}), their export, and the verifier, which is a program of its own
 * and needs no service to run. Writers never wait for the chain; must not know what entries say.
 */
package org.shiliu.platform.audit.chain;
