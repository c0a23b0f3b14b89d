/**
 * What happened in the mediation: sessions with their records, and notes of talks with one side
 * alone (背靠背), which stand apart. Owns {@code mediation_session}, {@code session_participant} and
 * {@code caucus_note}. Must not know agreements.
 */
package org.shiliu.mediation.sessions;
