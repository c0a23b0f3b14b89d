/**
 * The only door to the wish service: couriers that carry our messages through the client generated
 * from its committed document. Nothing else may name that client. Must not know why a message was
 * written; what becomes of it is told to the feature that wrote it.
 */
package org.shiliu.mediation.wishservice;
