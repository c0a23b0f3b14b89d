package org.shiliu.mediation.exchange;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.shiliu.mediation.cases.CaseMoved;
import org.shiliu.mediation.cases.CaseStatus;
import org.shiliu.mediation.parties.Parties;
import org.shiliu.mediation.parties.Party;
import org.shiliu.platform.clock.DatabaseClock;
import org.shiliu.platform.delivery.Outbox;

/** Leaves in the outbox what the wish service must know of a case that moved. */
@ApplicationScoped
class CaseNews {

  private final Parties parties;
  private final Outbox outbox;

  CaseNews(Parties parties, Outbox outbox) {
    this.parties = parties;
    this.outbox = outbox;
  }

  void onMoved(@Observes CaseMoved moved) {
    if (moved.originWishId() != null && moved.from() != null) {
      tellState(moved);
    }
    boolean wasOpen = moved.from() != null && moved.from().open();
    if (wasOpen != moved.to().open()) {
      tellConflicts(moved, moved.to().open());
    }
  }

  private void tellState(CaseMoved moved) {
    outbox.send(
        CaseStateTold.KIND,
        moved.community(),
        moved.caseId(),
        new CaseStateTold(
            moved.community(),
            moved.caseId(),
            moved.originWishId(),
            moved.to().name(),
            moved.version(),
            time(moved.at()),
            moved.to() == CaseStatus.AGREEMENT_EFFECTIVE ? moved.outcome() : null));
  }

  private void tellConflicts(CaseMoved moved, boolean open) {
    List<Party> all = parties.of(moved.caseId());
    for (Party unit : all) {
      for (Party person : all) {
        if (unit.unitId() != null
            && unit.side() != person.side()
            && person.unitId() == null
            && person.reference().tellsSomebody()) {
          outbox.send(
              ConflictTold.KIND,
              moved.community(),
              moved.caseId(),
              new ConflictTold(
                  moved.community(),
                  moved.caseId(),
                  moved.version(),
                  person.reference(),
                  unit.unitId(),
                  open,
                  time(moved.at())));
        }
      }
    }
  }

  private static OffsetDateTime time(Instant at) {
    return at.atZone(DatabaseClock.ZONE).toOffsetDateTime();
  }
}
