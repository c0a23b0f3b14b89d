/**
 * The dispute case: its states, the table of steps, its history, who may see it, and what comes
 * next. Owns {@code dispute_case} and {@code case_event}. Knows parties and assignments; must not
 * know sessions, agreements or performance, which stand on top of it.
 */
package org.shiliu.mediation.cases;
