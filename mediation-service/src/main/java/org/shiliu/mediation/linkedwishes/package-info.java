/**
 * Wishes that belong to a case: those that its mediator raised in the wish service, and the
 * disputed one from which it came. Owns {@code linked_wish}; leaves its messages in the outbox.
 * Must not know how they are carried, nor the wish service's generated client.
 */
package org.shiliu.mediation.linkedwishes;
