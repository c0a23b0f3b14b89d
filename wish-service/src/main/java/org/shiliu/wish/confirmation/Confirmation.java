package org.shiliu.wish.confirmation;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** That, by whom and in which way a claim's work was confirmed. */
@Entity
@Immutable
@Table(name = "confirmation")
class Confirmation {

  /** How the resident's word came in. */
  enum Way {
    APP,
    CODE
  }

  @Id private UUID claimId;
  private String community;

  @Enumerated(EnumType.STRING)
  private Way way;

  private String confirmedBy;
  private Instant confirmedAt;
  private Integer stars;

  protected Confirmation() {}

  Confirmation(UUID claimId, String community, Way way, String by, Integer stars, Instant now) {
    this.claimId = claimId;
    this.community = community;
    this.way = way;
    this.confirmedBy = by;
    this.stars = stars;
    this.confirmedAt = now;
  }
}
