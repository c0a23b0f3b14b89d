/**
 * Counts the SQL statements of every answered request of a service's tests, as the database gets
 * them, and holds each operation to its written budget.
 */
package org.shiliu.platform.testing.statements;
