/**
 * The agreement of a case, written or oral: its text, its number, its obligations, the signatures
 * and the seal that make it effective. Owns {@code agreement}, {@code signature}, {@code
 * obligation} and {@code agreement_counter}. Must not know how performance is supervised.
 */
package org.shiliu.mediation.agreements;
