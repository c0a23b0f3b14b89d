package org.shiliu.wish.wishes;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.shiliu.platform.audit.Category;
import org.shiliu.platform.audit.Looks;

/** Renders a wish for the caller; a look at somebody else's need is recorded with it. */
@ApplicationScoped
public class WishViews {

  private final WishAccess access;
  private final Looks looks;

  WishViews(WishAccess access, Looks looks) {
    this.access = access;
    this.looks = looks;
  }

  /** The wish as the caller may see it; WISH_UNKNOWN → 404. */
  @Transactional
  public WishView of(UUID id) {
    Wish wish = access.known(id);
    Viewer viewer = access.viewer(wish);
    UUID person = wish.beneficiary().personId();
    if (person != null && viewer != Viewer.BENEFICIARY && viewer.sees(WishField.NEED)) {
      looks.note(wish.community(), person, Category.NEED, "WISH_DETAILS");
    }
    return WishView.of(wish, viewer);
  }
}
