package org.shiliu.mediation.cases;

/**
 * A step that a case has taken; nothing is recorded before the journal has it.
 *
 * @param from null for filing
 * @param to the same as {@code from} when the state stayed
 */
public record Moved(CaseStep step, CaseStatus from, CaseStatus to) {}
