/**
 * Endings before an agreement is effective: a party stops, the mediator terminates, the applicant
 * withdraws. Owns no table; moves cases. Must not know agreements: they hear of the move.
 */
package org.shiliu.mediation.endings;
