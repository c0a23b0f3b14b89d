/**
 * The committee's register of mediators, and which of them handles which case. Owns the tables
 * {@code mediator} and {@code assignment}. Must not know the life cycle of a case.
 */
package org.shiliu.mediation.mediators;
