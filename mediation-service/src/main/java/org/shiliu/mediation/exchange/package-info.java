/**
 * What the wish service tells and asks us, and what our cases tell it: disputes that become cases,
 * states of wishes, the question whether two stand against each other. Owns {@code conflict_query}.
 * Takes every message once, acts for the one community that it names, and leaves its own messages
 * in the outbox; must not know how they are carried.
 */
package org.shiliu.mediation.exchange;
