package org.shiliu.wish.evidence;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** The bytes of one photo. */
@Entity
@Immutable
@Table(name = "evidence_content")
class EvidenceContent {

  @Id private UUID evidenceId;
  private String community;
  private byte[] content;

  protected EvidenceContent() {}

  EvidenceContent(UUID evidenceId, String community, byte[] content) {
    this.evidenceId = evidenceId;
    this.community = community;
    this.content = content;
  }

  byte[] content() {
    return content;
  }
}
