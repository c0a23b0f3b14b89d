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
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

/**
 * The half of a wish that was written down: what, for whom, by whom, and what the officer said to
 * it. When it may change is the business of the other half, the life cycle in {@link Wish}.
 */
@MappedSuperclass
public class WrittenWish {

  @Id private UUID id;

  @Column(updatable = false)
  private String community;

  @Embedded private Content content;

  @ElementCollection
  @CollectionTable(name = "wish_item", joinColumns = @JoinColumn(name = "wish_id"))
  @OrderColumn(name = "position")
  private List<WishItem> items = new ArrayList<>();

  // Derived from the content, for the claim's statement: the table of categories stays in one
  // place.
  private int checkedPersons;

  @Embedded private Beneficiary beneficiary;
  @Embedded private Filing filing;
  @Embedded private Review review;

  @Column(updatable = false)
  private Instant createdAt;

  @Version private long version;

  protected WrittenWish() {}

  void begin(UUID newId, String inCommunity, Instant now) {
    id = newId;
    community = inCommunity;
    createdAt = now;
  }

  void write(Content put, List<WishItem> putItems, Beneficiary person, Filing how) {
    content = put;
    checkedPersons = put.disclosure().checkedPerson().persons();
    if (!items.equals(putItems)) {
      items.clear();
      items.addAll(putItems);
    }
    beneficiary = person;
    filing = how;
  }

  void complete(Filing submitted, Content complete) {
    filing = submitted;
    content = complete;
  }

  void decide(Review decision) {
    review = decision;
  }

  void name(Beneficiary named) {
    beneficiary = named;
  }

  public UUID id() {
    return id;
  }

  public String community() {
    return community;
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

  public Instant createdAt() {
    return createdAt;
  }

  public long version() {
    return version;
  }

  public Optional<Review> review() {
    return Optional.ofNullable(review);
  }
}
