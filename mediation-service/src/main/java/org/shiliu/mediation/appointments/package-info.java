/**
 * Which mediator handles a case: appointment, choice, confirmation, disclosure, objection, and the
 * start of the mediation. Owns no table; moves cases and assignments. Must not know sessions or
 * agreements.
 */
package org.shiliu.mediation.appointments;
