package org.shiliu.wish.wishes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

/** A wish's row: what is stored and may be read. Only the verbs of {@link Wish} change it. */
@MappedSuperclass
public class WishRow {

  @Id UUID id;

  @Column(updatable = false)
  String community;

  @Enumerated(EnumType.STRING)
  WishStatus status;

  @Embedded Content content;

  @ElementCollection
  @CollectionTable(name = "wish_item", joinColumns = @JoinColumn(name = "wish_id"))
  @OrderColumn(name = "position")
  List<WishItem> items = new ArrayList<>();

  // Derived from the content, for the claim's statement: the table of categories stays in one
  // place.
  int checkedPersons;

  @Embedded Beneficiary beneficiary;
  @Embedded Filing filing;
  @Embedded Review review;

  Instant publishedAt;

  @Embedded Holder holder;
  @Embedded Dispute dispute = Dispute.NONE;

  Instant dueAt;

  Instant statusSince;

  @Column(updatable = false)
  Instant createdAt;

  @Version long version;

  protected WishRow() {}

  public UUID id() {
    return id;
  }

  public String community() {
    return community;
  }

  public WishStatus status() {
    return status;
  }

  /** Whose move is awaited: of a dispute, an officer's once its case has ended without result. */
  public Mover awaited() {
    boolean decided = status == WishStatus.DISPUTED && dispute.endedAt() != null;
    return decided ? Mover.OFFICER : status.awaited();
  }

  public Content content() {
    return content;
  }

  public List<WishItem> items() {
    return List.copyOf(items);
  }

  /** Never null: nobody named is a beneficiary without person. */
  public Beneficiary beneficiary() {
    return beneficiary == null ? Beneficiary.NOBODY : beneficiary;
  }

  public Filing filing() {
    return filing;
  }

  public Dispute dispute() {
    return dispute;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public long version() {
    return version;
  }

  public Optional<Review> review() {
    return Optional.ofNullable(review);
  }

  public Optional<Holder> holder() {
    return Optional.ofNullable(holder);
  }

  public Optional<Instant> due() {
    return Optional.ofNullable(dueAt);
  }
}
