/**
 * Supervision of an effective agreement (PML 31): copies, proof, waiver, urging, follow-up visit
 * and closing. Owns {@code urging} and {@code follow_up_visit}; settles obligations. Knows
 * agreements and cases, nobody knows it.
 */
package org.shiliu.mediation.performance;
