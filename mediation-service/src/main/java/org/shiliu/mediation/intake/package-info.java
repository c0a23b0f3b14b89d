/**
 * From the submitted application to acceptance: consent, rights notices, identity, representation,
 * acceptance or refusal by the committee. Owns no table; moves the case and its parties. Must not
 * know mediators or what follows acceptance.
 */
package org.shiliu.mediation.intake;
