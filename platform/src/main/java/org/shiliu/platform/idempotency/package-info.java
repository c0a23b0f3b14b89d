/**
 * Safe repetition and safe change: {@link org.shiliu.platform.idempotency.Once} gives a request
 * with an Idempotency-Key exactly one effect, {@link org.shiliu.platform.idempotency.Preconditions}
 * compares If-Match. Must not know what the effects are.
 */
package org.shiliu.platform.idempotency;
