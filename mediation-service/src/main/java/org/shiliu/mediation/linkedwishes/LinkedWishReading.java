package org.shiliu.mediation.linkedwishes;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.shiliu.mediation.cases.CaseDesk;
import org.shiliu.platform.refusal.Refusal;

/** Reading a case's wishes: for its parties and those who run it. */
@ApplicationScoped
@Transactional
class LinkedWishReading {

  private final CaseDesk desk;
  private final LinkedWishes links;

  LinkedWishReading(CaseDesk desk, LinkedWishes links) {
    this.desk = desk;
    this.links = links;
  }

  /** All of them, earliest first. CASE_UNKNOWN → 404. */
  LinkedWishPage all(UUID caseId) {
    desk.content(caseId);
    return new LinkedWishPage(links.of(caseId).stream().map(LinkedWishView::of).toList(), null);
  }

  /** One of them. CASE_UNKNOWN, LINKED_WISH_UNKNOWN → 404. */
  LinkedWishView one(UUID caseId, UUID wishId) {
    desk.content(caseId);
    return links
        .of(caseId, wishId)
        .map(LinkedWishView::of)
        .orElseThrow(() -> Refusal.of(LinkedWishRule.LINKED_WISH_UNKNOWN));
  }
}
