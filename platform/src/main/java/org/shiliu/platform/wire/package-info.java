/**
 * Shapes that both services put on the wire alike.
 *
 * <p>Owns money, bounded plain text, and what a view must tell the filters about itself. Must not
 * know any resource.
 */
package org.shiliu.platform.wire;
