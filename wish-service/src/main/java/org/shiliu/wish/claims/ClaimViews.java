package org.shiliu.wish.claims;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.shiliu.platform.audit.Category;
import org.shiliu.platform.audit.Looks;
import org.shiliu.platform.people.People;
import org.shiliu.wish.units.Units;
import org.shiliu.wish.wishes.Disclosure;
import org.shiliu.wish.wishes.Viewer;
import org.shiliu.wish.wishes.WishField;

/** Renders a claim for the caller; a look at personal data is recorded in the same transaction. */
@ApplicationScoped
public class ClaimViews {

  private final ClaimAccess access;
  private final Units units;
  private final People people;
  private final Looks looks;

  ClaimViews(ClaimAccess access, Units units, People people, Looks looks) {
    this.access = access;
    this.units = units;
    this.people = people;
    this.looks = looks;
  }

  /** The claim as the caller may see it; CLAIM_UNKNOWN → 404. */
  @Transactional
  public ClaimView of(UUID id) {
    ClaimAccess.Seen seen = access.visible(id);
    noteNeed(seen);
    String unitName = units.known(seen.claim().unitId()).name();
    return ClaimView.of(seen, unitName, contact(seen));
  }

  private void noteNeed(ClaimAccess.Seen seen) {
    UUID person = seen.wish().beneficiary().personId();
    if (person != null
        && seen.viewer() != Viewer.BENEFICIARY
        && seen.viewer().sees(WishField.NEED)) {
      looks.note(seen.wish().community(), person, Category.NEED, "CLAIM_DETAILS");
    }
  }

  private ContactView contact(ClaimAccess.Seen seen) {
    Disclosure row = seen.wish().content().disclosure();
    UUID person = seen.wish().beneficiary().personId();
    if (seen.viewer() != Viewer.APPROVED_CLAIMER || row.fields().isEmpty() || person == null) {
      return null;
    }
    return ContactView.of(
        row.fields(),
        people.reveal(person, Category.CONTACT, "APPROVED_CLAIM"),
        seen.wish().content().place());
  }
}
