/**
 * The parties of a case: who they are in this quarrel, whether they agreed to mediation, what they
 * were told and whether they were identified. Owns the table {@code party}; a person's own data
 * stands with the platform's people. Must not know the life cycle of a case.
 */
package org.shiliu.mediation.parties;
