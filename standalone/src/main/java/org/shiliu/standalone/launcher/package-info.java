/**
 * Starts and stops the pair on one machine.
 *
 * <p>Owns the data directory (one launcher at a time), the kept PostgreSQL in it, the generated
 * secrets, and the child processes: PostgreSQL, the demonstration identity and both services. Must
 * not know a word of either domain; the services see only environment variables, and run the same
 * on a PostgreSQL and an identity server that nobody here started.
 */
package org.shiliu.standalone.launcher;
