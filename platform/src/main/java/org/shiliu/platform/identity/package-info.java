/**
 * Who is calling and which communities' rows they may touch: {@link
 * org.shiliu.platform.identity.Caller} reads the verified token, {@link
 * org.shiliu.platform.identity.Scope} fixes the communities, and the pool's hook tells the
 * database. Must not know what the rows are about.
 */
package org.shiliu.platform.identity;
