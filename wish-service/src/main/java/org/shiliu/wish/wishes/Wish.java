package org.shiliu.wish.wishes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.shiliu.platform.refusal.Refusal;

/**
 * A micro-wish. Every verb refuses with NO_SUCH_MOVE → 409 where the life cycle has no such arrow.
 * The verb {@code claim} is missing on purpose: claiming is one conditional statement in the
 * database.
 */
@Entity
@Table(name = "wish")
public class Wish extends WishRow {

  protected Wish() {}

  /** A new draft. */
  static Wish draft(
      UUID id,
      String community,
      Content content,
      List<WishItem> items,
      Beneficiary beneficiary,
      Filing filing,
      Instant now) {
    Wish wish = new Wish();
    wish.id = id;
    wish.community = community;
    wish.status = WishStatus.DRAFT;
    wish.put(content);
    wish.items.addAll(items);
    wish.beneficiary = beneficiary;
    wish.filing = filing;
    wish.createdAt = now;
    wish.statusSince = now;
    return wish;
  }

  /** Replaces the content; CONTENT_FROZEN → 409 unless a draft or returned. */
  void revise(Content changed, List<WishItem> changedItems, Beneficiary person, Filing how) {
    if (!status.isEditable()) {
      throw Refusal.of(WishRule.CONTENT_FROZEN);
    }
    put(changed);
    if (!items.equals(changedItems)) {
      items.clear();
      items.addAll(changedItems);
    }
    beneficiary = person;
    filing = how;
  }

  void submit(String by, Content complete, Instant now) {
    moveTo(WishStatus.SUBMITTED, now);
    filing = filing.submittedBy(by);
    content = complete;
  }

  /** An officer returns it for mending or rejects it. */
  void refuse(WishStatus to, Review decision, Instant now) {
    moveTo(to, now);
    review = decision;
  }

  void publish(Review decision, Beneficiary named, Instant now) {
    if (status != WishStatus.SUBMITTED) {
      throw noSuchMove(WishStatus.PUBLISHED);
    }
    moveTo(WishStatus.PUBLISHED, now);
    review = decision;
    beneficiary = named;
    publishedAt = now;
  }

  /** The officer lets the claim pass; personal data shows from here on. */
  public void approve(Instant now) {
    moveTo(WishStatus.APPROVED, now);
  }

  /** The unit has planned its visits. */
  public void start(Instant now) {
    if (status == WishStatus.FULFILLED || status == WishStatus.DISPUTED) {
      throw noSuchMove(WishStatus.IN_PROGRESS);
    }
    moveTo(WishStatus.IN_PROGRESS, now);
  }

  /** The unit says that everything was delivered. */
  public void fulfil(Instant now) {
    moveTo(WishStatus.FULFILLED, now);
  }

  /** The resident, or an agreement signed by the resident, says so: the only ways to this end. */
  public void confirm(Instant now) {
    moveTo(WishStatus.CONFIRMED, now);
  }

  /**
   * The resident says that it was not done: back to work the first time, a dispute the second time.
   *
   * @param caseId the id of the case to open, used only for a dispute
   */
  public void notDone(UUID caseId, Instant now) {
    if (status != WishStatus.FULFILLED) {
      throw noSuchMove(WishStatus.IN_PROGRESS);
    }
    if (dispute.isDueNext()) {
      moveTo(WishStatus.DISPUTED, now);
      dispute = dispute.opened(caseId);
    } else {
      moveTo(WishStatus.IN_PROGRESS, now);
      dispute = dispute.saidNotDone();
    }
  }

  /** A dispute is settled by going back to work; the next "not done" is a dispute again. */
  public void redo(Instant now) {
    if (status != WishStatus.DISPUTED) {
      throw noSuchMove(WishStatus.IN_PROGRESS);
    }
    moveTo(WishStatus.IN_PROGRESS, now);
    dispute = dispute.saidNotDone();
  }

  /** The case ended without the wish's result: an officer decides from here on. */
  public void caseEnded(Instant now) {
    if (status != WishStatus.DISPUTED) {
      throw noSuchMove(WishStatus.CLOSED_UNCONFIRMED);
    }
    dispute = dispute.ended(now);
  }

  /** Open for claims again; keeps age and history, forgets the claimer. */
  public void reopen(Instant now) {
    if (!status.isHeldByClaim()) {
      throw noSuchMove(WishStatus.PUBLISHED);
    }
    moveTo(WishStatus.PUBLISHED, now);
  }

  public void closeUnconfirmed(Instant now) {
    moveTo(WishStatus.CLOSED_UNCONFIRMED, now);
  }

  void withdraw(Instant now) {
    moveTo(WishStatus.WITHDRAWN, now);
  }

  /** Until when the awaited move should be made; null where no clock runs. */
  public void dueAt(Instant due) {
    dueAt = due;
  }

  private void put(Content put) {
    content = put;
    checkedPersons = put.disclosure().checkedPerson().persons();
  }

  private void moveTo(WishStatus to, Instant now) {
    if (!status.next().contains(to)) {
      throw noSuchMove(to);
    }
    status = to;
    statusSince = now;
    if (!to.isHeldByClaim()) {
      holder = null;
    }
    if (to == WishStatus.PUBLISHED) {
      dispute = dispute.forgotten();
    }
  }

  private Refusal noSuchMove(WishStatus to) {
    return Refusal.of(WishRule.NO_SUCH_MOVE, status, to).with("state", status);
  }
}
