/**
 * The only door to the mediation service: the question whether two stand against each other, and
 * couriers that carry our messages, through the client generated from its committed document.
 * Nothing else may name that client. Owns no table. Must not know how wishes are handled: it hears
 * of their moves, and hands the answer on.
 */
package org.shiliu.wish.mediation;
