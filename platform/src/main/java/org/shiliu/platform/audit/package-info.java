/**
 * Who did what, when and why. Every transaction that writes leaves an entry in {@code audit_entry}
 * before it commits, and every look at personal data one of its own; refused attempts are gathered
 * and written apart. Owns that table and the queue of what is still to be chained. Entries hold ids
 * and codes; must not know what the rows are about, nor a value of one.
 */
package org.shiliu.platform.audit;
