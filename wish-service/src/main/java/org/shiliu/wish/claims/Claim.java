package org.shiliu.wish.claims;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One unit's claim of one whole wish. Where a live claim stands is its wish's state and not
 * repeated here. Made only by the claim's statement.
 */
@Entity
@Table(name = "claim")
public class Claim {

  @Id private UUID id;
  private String community;
  private UUID wishId;
  private UUID unitId;
  private String claimedBy;
  private Instant claimedAt;

  @Enumerated(EnumType.STRING)
  private Clearance clearance;

  private Instant clearanceAt;
  private String clearanceReason;
  private Instant clockStoppedAt;
  private long clockStoodSeconds;
  private Instant dueWhenStopped;
  private String approvedBy;
  private Instant approvedAt;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<LocalDate> plannedOn;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> visitors;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<Boolean> visitorsChecked;

  private Instant startedAt;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<Integer> delivered;

  private Instant fulfilledAt;
  private Instant endedAt;

  @Enumerated(EnumType.STRING)
  private Ending ending;

  private String endReason;
  @Version private long version;

  protected Claim() {}

  /**
   * Takes the answer of the conflict check; silence stops the approval clock, any answer lets it go
   * on.
   */
  void clear(Clearance found, Instant now) {
    clearance = found;
    clearanceAt = now;
    if (found == Clearance.WAITING_NEIGHBOUR) {
      clockStoppedAt = clockStoppedAt == null ? now : clockStoppedAt;
    } else if (clockStoppedAt != null) {
      clockStoodSeconds += Duration.between(clockStoppedAt, now).toSeconds();
      clockStoppedAt = null;
    }
  }

  /** Stops the clock of the unit's work; what was left of it is kept. */
  void stopClock(Instant due, Instant now) {
    if (clockStoppedAt == null) {
      clockStoppedAt = now;
      dueWhenStopped = due;
    }
  }

  /** Lets it go on with what was left; the new end, empty when no clock was stopped. */
  Optional<Instant> startClock(Instant now) {
    if (clockStoppedAt == null || dueWhenStopped == null) {
      return Optional.empty();
    }
    Instant due = dueWhenStopped.plus(Duration.between(clockStoppedAt, now));
    clockStoppedAt = null;
    dueWhenStopped = null;
    return Optional.of(due);
  }

  /** Records why an officer decided an unclear case. */
  void decidedUnclear(String reason, Instant now) {
    clearanceAt = now;
    clearanceReason = reason;
  }

  void approve(String by, Instant now) {
    approvedBy = by;
    approvedAt = now;
  }

  /** The visits are planned and the visitors named. */
  public void plan(List<LocalDate> days, List<Visitor> people, Instant now) {
    plannedOn = List.copyOf(days);
    visitors = people.stream().map(Visitor::name).toList();
    visitorsChecked = people.stream().map(Visitor::backgroundChecked).toList();
    startedAt = now;
  }

  /** What was delivered, by item. */
  public void deliver(List<Integer> quantities, Instant now) {
    delivered = List.copyOf(quantities);
    fulfilledAt = now;
  }

  void end(Ending how, String reason, Instant now) {
    ending = how;
    endReason = reason;
    endedAt = now;
  }

  /** Whether it has not ended. */
  public boolean isLive() {
    return endedAt == null;
  }

  /** Who comes; empty before the start. */
  public List<Visitor> visitors() {
    return visitors == null
        ? List.of()
        : IntStream.range(0, visitors.size())
            .mapToObj(i -> new Visitor(visitors.get(i), visitorsChecked.get(i)))
            .toList();
  }

  /** The planned days; empty before the start. */
  List<LocalDate> plannedOn() {
    return plannedOn == null ? List.of() : plannedOn;
  }

  /** For how long the approval clock stood still in all. */
  Duration clockStood() {
    return Duration.ofSeconds(clockStoodSeconds);
  }

  boolean clockStands() {
    return clockStoppedAt != null;
  }

  public UUID id() {
    return id;
  }

  public String community() {
    return community;
  }

  public UUID wishId() {
    return wishId;
  }

  public UUID unitId() {
    return unitId;
  }

  Instant claimedAt() {
    return claimedAt;
  }

  Clearance clearance() {
    return clearance;
  }

  Optional<Instant> approvedAt() {
    return Optional.ofNullable(approvedAt);
  }

  Optional<List<Integer>> delivered() {
    return Optional.ofNullable(delivered);
  }

  Optional<Instant> fulfilledAt() {
    return Optional.ofNullable(fulfilledAt);
  }

  Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }

  Optional<Ending> ending() {
    return Optional.ofNullable(ending);
  }

  Optional<String> endReason() {
    return Optional.ofNullable(endReason);
  }

  public long version() {
    return version;
  }
}
