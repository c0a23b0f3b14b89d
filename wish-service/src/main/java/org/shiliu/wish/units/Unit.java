package org.shiliu.wish.units;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A pledging unit. Its two counters are written only by {@link Units} in statements of their own,
 * so that they stay right under contention.
 */
@Entity
@Table(name = "unit")
public class Unit {

  @Id private UUID id;
  private String community;
  private String name;

  @Enumerated(EnumType.STRING)
  private UnitKind kind;

  private boolean backgroundChecked;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> skills;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> languages;

  private boolean suspended;

  @Column(insertable = false, updatable = false)
  private Integer liveClaims;

  @Column(insertable = false, updatable = false)
  private Integer confirmedClaims;

  private String registeredBy;
  private Instant registeredAt;
  @Version private long version;

  protected Unit() {}

  static Unit register(UUID id, String community, NewUnit wanted, String by, Instant now) {
    Unit unit = new Unit();
    unit.id = id;
    unit.community = community;
    unit.name = wanted.name().strip();
    unit.kind = wanted.kind();
    unit.backgroundChecked = wanted.backgroundChecked();
    unit.skills = wanted.skills() == null ? List.of() : List.copyOf(wanted.skills());
    unit.languages = wanted.languages() == null ? List.of("zh") : List.copyOf(wanted.languages());
    unit.registeredBy = by;
    unit.registeredAt = now;
    return unit;
  }

  /** Whether none of its claims was confirmed yet. */
  public boolean isNew() {
    return confirmedClaims() == 0;
  }

  public UUID id() {
    return id;
  }

  public String community() {
    return community;
  }

  public String name() {
    return name;
  }

  UnitKind kind() {
    return kind;
  }

  /** Whether the community saw the background check of the people it sends. */
  public boolean backgroundChecked() {
    return backgroundChecked;
  }

  public List<String> skills() {
    return skills;
  }

  /** Languages its people speak, ISO 639. */
  public List<String> languages() {
    return languages;
  }

  public boolean suspended() {
    return suspended;
  }

  /** Claims that live at this moment. */
  public int liveClaims() {
    return liveClaims == null ? 0 : liveClaims;
  }

  int confirmedClaims() {
    return confirmedClaims == null ? 0 : confirmedClaims;
  }

  Instant registeredAt() {
    return registeredAt;
  }

  long version() {
    return version;
  }
}
