package org.shiliu.wish.mediation;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.shiliu.platform.clock.DatabaseClock;
import org.shiliu.platform.delivery.Outbox;
import org.shiliu.platform.people.People;
import org.shiliu.platform.people.PersonRef;
import org.shiliu.wish.units.Units;
import org.shiliu.wish.wishes.WishMoved;
import org.shiliu.wish.wishes.WishStatus;

/** Leaves in the outbox what a case must know of a wish that moved. */
@ApplicationScoped
class WishNews {

  private final People people;
  private final Units units;
  private final Outbox outbox;

  WishNews(People people, Units units, Outbox outbox) {
    this.people = people;
    this.units = units;
    this.outbox = outbox;
  }

  void onMoved(@Observes WishMoved moved) {
    if (moved.originCaseId() != null && moved.to() != WishStatus.DRAFT) {
      tell(moved, moved.originCaseId());
    }
    moved.quarrel().ifPresent(quarrel -> open(moved, quarrel));
    if (moved.from() == WishStatus.DISPUTED
        && !moved.disputeCaseId().equals(moved.originCaseId())) {
      tell(moved, moved.disputeCaseId());
    }
  }

  private void tell(WishMoved moved, UUID caseId) {
    outbox.send(
        WishStateTold.KIND,
        moved.community(),
        moved.wishId(),
        new WishStateTold(
            moved.community(),
            moved.wishId(),
            caseId,
            moved.to().name(),
            moved.version(),
            moved.at().atZone(DatabaseClock.ZONE).toOffsetDateTime(),
            moved.reason()));
  }

  private void open(WishMoved moved, WishMoved.Quarrel quarrel) {
    outbox.send(
        DisputeTold.KIND,
        moved.community(),
        moved.wishId(),
        new DisputeTold(
            moved.community(),
            quarrel.caseId(),
            moved.wishId(),
            moved.version(),
            quarrel.wishTitle(),
            resident(quarrel.personId()),
            quarrel.unitId(),
            units.known(quarrel.unitId()).name(),
            quarrel.statement(),
            quarrel.language()));
  }

  /** A place may have no representative yet; then the case says who applies. */
  private PersonRef resident(UUID person) {
    return person == null ? new PersonRef(null, List.of()) : people.reference(person);
  }
}
