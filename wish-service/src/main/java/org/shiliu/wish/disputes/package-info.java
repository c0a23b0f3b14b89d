/**
 * How a disputed wish ends: by what an agreement says, or by an officer when the case ended without
 * one. Owns no table. Must not know the mediation service's wire.
 */
package org.shiliu.wish.disputes;
