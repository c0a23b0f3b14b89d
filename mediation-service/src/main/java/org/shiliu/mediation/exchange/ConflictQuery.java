package org.shiliu.mediation.exchange;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** One question that was answered: by whom, when, about which wish and unit. Never changed. */
@Entity
@Immutable
@Table(name = "conflict_query")
class ConflictQuery {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  private String community;
  private UUID wishId;
  private UUID unitId;
  private String askedBy;
  private Instant askedAt;

  @Enumerated(EnumType.STRING)
  private ConflictVerdict answer;

  protected ConflictQuery() {}

  static ConflictQuery of(
      ConflictQuestion question, String by, Instant at, ConflictVerdict answer) {
    ConflictQuery query = new ConflictQuery();
    query.community = question.community();
    query.wishId = question.wishId();
    query.unitId = question.unitId();
    query.askedBy = by;
    query.askedAt = at;
    query.answer = answer;
    return query;
  }
}
