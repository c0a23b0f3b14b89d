package org.shiliu.mediation.linkedwishes;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.shiliu.platform.identity.Caller;

/** Takes what is heard of a case's wishes, inside the transaction in which it is heard. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LinkedWishNews {

  private final LinkedWishes links;
  private final Caller caller;
  private final Clock clock;

  LinkedWishNews(LinkedWishes links, Caller caller, Clock clock) {
    this.links = links;
    this.caller = caller;
    this.clock = clock;
  }

  /** Links the disputed wish to the case that was opened about it; the latest case has the link. */
  public void disputed(UUID wishId, String community, UUID caseId, String title, long version) {
    Optional<LinkedWish> known = links.locked(wishId);
    if (known.isPresent()) {
      known.get().movedTo(caseId, version, clock.instant());
    } else {
      links.persist(
          LinkedWish.disputed(
              wishId, community, caseId, title, version, caller.subject(), clock.instant()));
    }
  }

  /**
   * A wish moved.
   *
   * @return whether that was news; empty when this case has no such wish (yet)
   */
  public Optional<Boolean> told(
      UUID wishId, UUID caseId, String state, long version, String reason) {
    return links
        .locked(wishId)
        .filter(link -> link.caseId().equals(caseId))
        .map(link -> link.told(state, version, reason, clock.instant()));
  }

  /** The wish service will never take the wish. */
  public void refused(UUID wishId, String code, String detail) {
    links.locked(wishId).ifPresent(link -> link.refused(code, detail, clock.instant()));
  }

  /** The request for the wish was laid aside. */
  public void undelivered(UUID wishId) {
    links.locked(wishId).ifPresent(LinkedWish::undelivered);
  }
}
