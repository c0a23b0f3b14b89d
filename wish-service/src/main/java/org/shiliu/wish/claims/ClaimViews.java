package org.shiliu.wish.claims;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.shiliu.platform.people.People;
import org.shiliu.wish.units.Units;
import org.shiliu.wish.wishes.Disclosure;
import org.shiliu.wish.wishes.Viewer;

/** Renders a claim for the caller; a look at personal data is recorded in the same transaction. */
@ApplicationScoped
public class ClaimViews {

  private final ClaimAccess access;
  private final Units units;
  private final People people;

  ClaimViews(ClaimAccess access, Units units, People people) {
    this.access = access;
    this.units = units;
    this.people = people;
  }

  /** The claim as the caller may see it; CLAIM_UNKNOWN → 404. */
  @Transactional
  public ClaimView of(UUID id) {
    ClaimAccess.Seen seen = access.visible(id);
    String unitName = units.known(seen.claim().unitId()).name();
    return ClaimView.of(seen, unitName, contact(seen));
  }

  private ContactView contact(ClaimAccess.Seen seen) {
    Disclosure row = seen.wish().content().disclosure();
    UUID person = seen.wish().beneficiary().personId();
    if (seen.viewer() != Viewer.APPROVED_CLAIMER || row.fields().isEmpty() || person == null) {
      return null;
    }
    return ContactView.of(
        row.fields(), people.reveal(person, "APPROVED_CLAIM"), seen.wish().content().place());
  }
}
