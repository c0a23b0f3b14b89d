package org.shiliu.platform.audit;

import java.util.UUID;

import jakarta.annotation.Nullable;

/**
 * Something acted upon, as the API names it.
 *
 * @param kind its collection, {@code wishes}
 */
record Thing(@Nullable String kind, @Nullable UUID id) {

  static final Thing NOTHING = new Thing(null, null);
}
