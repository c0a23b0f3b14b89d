/**
 * Messages to the neighbour service, and clocks of our own.
 *
 * <p>Owns: the tables {@code scheduled_tasks}, {@code dead_letter} and {@code inbox}; writing a
 * message inside the transaction of its cause, carrying it after the commit, trying again with
 * growing pauses, laying aside what can't be delivered, and taking each message of the neighbour
 * once.
 *
 * <p>Must not know: what a message says. Couriers of the services carry it, and nothing here reads
 * a payload.
 */
package org.shiliu.platform.delivery;
