package org.shiliu.mediation.linkedwishes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.shiliu.mediation.cases.Case;
import org.shiliu.mediation.cases.CaseDesk;
import org.shiliu.mediation.cases.CaseFile;
import org.shiliu.mediation.cases.CaseMoved;
import org.shiliu.mediation.cases.CaseStatus;
import org.shiliu.mediation.parties.Party;
import org.shiliu.platform.clock.DatabaseClock;
import org.shiliu.platform.delivery.Outbox;
import org.shiliu.platform.identity.Caller;
import org.shiliu.platform.refusal.Refusal;

/**
 * A mediator raises wishes for a case and takes them back; a case that fails takes them back too.
 */
@ApplicationScoped
@Transactional
public class WishRaising {

  private static final int MOST = 20;
  private static final String CASE_ENDED = "提出该心愿的案件已终结";

  private static final Set<CaseStatus> IN_HAND =
      Set.of(
          CaseStatus.ASSIGNED,
          CaseStatus.IN_MEDIATION,
          CaseStatus.AGREED_UNSIGNED,
          CaseStatus.AGREEMENT_EFFECTIVE,
          CaseStatus.PERFORMING);

  private static final Set<CaseStatus> FAILED =
      Set.of(CaseStatus.NOT_ACCEPTED, CaseStatus.TERMINATED, CaseStatus.WITHDRAWN);

  private final CaseDesk desk;
  private final LinkedWishes links;
  private final Outbox outbox;
  private final Caller caller;
  private final Clock clock;

  WishRaising(CaseDesk desk, LinkedWishes links, Outbox outbox, Caller caller, Clock clock) {
    this.desk = desk;
    this.links = links;
    this.outbox = outbox;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Asks the wish service for a wish; the link shows REQUESTED until it answers.
   *
   * @throws Refusal CASE_UNKNOWN, PARTY_UNKNOWN → 404; NOT_THE_MEDIATOR → 403; CASE_NOT_IN_HAND,
   *     LINKED_WISH_EXISTS → 409; NEED_BY_PAST → 422; TOO_MANY_WISHES_OF_CASE → 422 above 20
   */
  public UUID raise(UUID caseId, RaiseWish wanted) {
    CaseFile file = desk.step(caseId);
    file.mediator();
    Case matter = file.matter();
    if (!IN_HAND.contains(matter.status())) {
      throw Refusal.of(LinkedWishRule.CASE_NOT_IN_HAND);
    }
    requireNeedBy(wanted.needBy());
    if (links.of(caseId).size() >= MOST) {
      throw Refusal.of(LinkedWishRule.TOO_MANY_WISHES_OF_CASE, MOST);
    }
    UUID id = wanted.id() == null ? UuidVersion7Strategy.INSTANCE.generateUuid(null) : wanted.id();
    if (links.findById(id) != null) {
      throw Refusal.of(LinkedWishRule.LINKED_WISH_EXISTS);
    }
    Party party = wanted.beneficiaryParty() == null ? null : file.party(wanted.beneficiaryParty());
    links.persist(
        LinkedWish.requested(
            id, matter.community(), caseId, wanted.title(), caller.subject(), clock.instant()));
    outbox.send(WishWanted.KIND, matter.community(), id, message(matter, id, wanted, party));
    return id;
  }

  /**
   * Asks for a wish back; the link shows what came of it when the wish service tells.
   *
   * @throws Refusal CASE_UNKNOWN, LINKED_WISH_UNKNOWN → 404; NOT_THE_MEDIATOR → 403;
   *     NOTHING_TO_TAKE_BACK → 409
   */
  public UUID takeBack(UUID caseId, UUID wishId, String reason) {
    desk.step(caseId).mediator();
    LinkedWish link =
        links.of(caseId, wishId).orElseThrow(() -> Refusal.of(LinkedWishRule.LINKED_WISH_UNKNOWN));
    if (!link.withdrawable()) {
      throw Refusal.of(LinkedWishRule.NOTHING_TO_TAKE_BACK);
    }
    takeBack(link, reason);
    return wishId;
  }

  /** A case that ends without an agreement takes back its wishes that nobody has claimed. */
  void onMoved(@Observes CaseMoved moved) {
    if (FAILED.contains(moved.to())) {
      links.of(moved.caseId()).stream()
          .filter(link -> link.withdrawable() && link.unclaimed())
          .forEach(link -> takeBack(link, CASE_ENDED));
    }
  }

  /** Refused here already, while the mediator can still choose another day. */
  private void requireNeedBy(LocalDate day) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), DatabaseClock.ZONE);
    if (day != null && (day.isBefore(today) || day.isAfter(today.plusYears(1)))) {
      throw Refusal.of(LinkedWishRule.NEED_BY_PAST).at("needBy");
    }
  }

  private void takeBack(LinkedWish link, String reason) {
    link.withdrawalAsked(clock.instant());
    outbox.send(
        WishUnwanted.KIND,
        link.community(),
        link.wishId(),
        new WishUnwanted(link.community(), link.wishId(), link.caseId(), reason));
  }

  private WishWanted message(Case matter, UUID id, RaiseWish wanted, Party party) {
    return new WishWanted(
        matter.community(),
        matter.id(),
        id,
        wanted.kind(),
        wanted.category(),
        wanted.urgency(),
        wanted.title(),
        wanted.details(),
        List.copyOf(wanted.items()),
        wanted.estimatedCost(),
        wanted.needBy(),
        wanted.place(),
        party == null ? null : party.reference(),
        wanted.homeVisit(),
        party == null ? null : party.language());
  }
}
