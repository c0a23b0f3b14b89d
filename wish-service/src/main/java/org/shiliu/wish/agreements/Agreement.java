package org.shiliu.wish.agreements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.shiliu.wish.wishes.WishCategory;

/**
 * A signed agreement between the community and a unit. Never changed: a new one is recorded
 * instead.
 */
@Entity
@Table(name = "agreement")
public class Agreement {

  @Id private UUID id;
  private String community;
  private UUID unitId;
  private String number;
  private LocalDate validFrom;
  private LocalDate validTo;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> categories;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> communities;

  private int capacity;
  private String recordedBy;
  private Instant recordedAt;
  @Version private long version;

  protected Agreement() {}

  static Agreement record(
      UUID id,
      String community,
      RecordAgreement wanted,
      Set<String> covered,
      String by,
      Instant now) {
    Agreement agreement = new Agreement();
    agreement.id = id;
    agreement.community = community;
    agreement.unitId = wanted.unitId();
    agreement.number = wanted.number().strip();
    agreement.validFrom = wanted.validFrom();
    agreement.validTo = wanted.validTo();
    agreement.categories = wanted.categories().stream().map(Enum::name).sorted().toList();
    agreement.communities = covered.stream().sorted().toList();
    agreement.capacity = wanted.capacity();
    agreement.recordedBy = by;
    agreement.recordedAt = now;
    return agreement;
  }

  /** Whether it has begun and runs through the day. */
  public boolean covers(LocalDate today, LocalDate through) {
    return !validFrom.isAfter(today) && !validTo.isBefore(through);
  }

  /** The categories that it covers. */
  public Set<WishCategory> categories() {
    return categories.stream().map(WishCategory::valueOf).collect(Collectors.toSet());
  }

  /** The communities whose wishes it covers. */
  public Set<String> communities() {
    return Set.copyOf(communities);
  }

  /** Claims that may live at one time. */
  public int capacity() {
    return capacity;
  }

  UUID id() {
    return id;
  }

  String community() {
    return community;
  }

  UUID unitId() {
    return unitId;
  }

  String number() {
    return number;
  }

  LocalDate validFrom() {
    return validFrom;
  }

  /** The last day. */
  public LocalDate validTo() {
    return validTo;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  long version() {
    return version;
  }
}
