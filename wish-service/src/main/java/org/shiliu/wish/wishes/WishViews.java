package org.shiliu.wish.wishes;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Renders a wish for the caller. */
@ApplicationScoped
public class WishViews {

  private final WishAccess access;

  WishViews(WishAccess access) {
    this.access = access;
  }

  /** The wish as the caller may see it; WISH_UNKNOWN → 404. */
  @Transactional
  public WishView of(UUID id) {
    Wish wish = access.known(id);
    return WishView.of(wish, access.viewer(wish));
  }
}
