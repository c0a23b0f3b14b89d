package org.shiliu.wish.evidence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** One photo handed in for a claim; never changed. */
@Entity
@Immutable
@Table(name = "evidence")
class Evidence {

  @Id private UUID id;
  private String community;
  private UUID claimId;
  private String mediaType;
  private int width;
  private int height;
  private String uploadedBy;
  private Instant uploadedAt;

  protected Evidence() {}

  static Evidence of(UUID id, String community, UUID claim, Photo photo, String by, Instant now) {
    Evidence evidence = new Evidence();
    evidence.id = id;
    evidence.community = community;
    evidence.claimId = claim;
    evidence.mediaType = photo.mediaType();
    evidence.width = photo.width();
    evidence.height = photo.height();
    evidence.uploadedBy = by;
    evidence.uploadedAt = now;
    return evidence;
  }

  UUID id() {
    return id;
  }

  UUID claimId() {
    return claimId;
  }

  String mediaType() {
    return mediaType;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  Instant uploadedAt() {
    return uploadedAt;
  }
}
