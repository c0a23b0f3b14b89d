/**
 * What the mediation service tells us: wishes that a case raises and takes back, the state of a
 * case about a disputed wish, and who stands against whom. Owns {@code told_case}. Takes every
 * message once and acts for the one community that it names; must not know the mediation service's
 * generated client.
 */
package org.shiliu.wish.exchange;
