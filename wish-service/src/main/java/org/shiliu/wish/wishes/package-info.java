/**
 * The wish: its content, its life cycle, its history, who may see which of its fields. Owns the
 * tables {@code wish}, {@code wish_item} and {@code wish_event}; tells every change inside the
 * transaction as a {@link org.shiliu.wish.wishes.WishMoved}. Must not know claims, units, evidence
 * or the neighbour service; people only by opaque id.
 */
package org.shiliu.wish.wishes;
