package org.shiliu.wish.exchange;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A case about a disputed wish, as it was told last. */
@Entity
@Table(name = "told_case")
class ToldCase {

  @Id private UUID caseId;
  @Version private long version;
  private String community;
  private UUID wishId;
  private String state;
  private long caseVersion;
  private Instant toldAt;

  protected ToldCase() {}

  static ToldCase of(CaseStateNotice told, Instant at) {
    ToldCase known = new ToldCase();
    known.caseId = told.caseId();
    known.community = told.community();
    known.wishId = told.wishId();
    known.caseVersion = -1;
    known.take(told, at);
    return known;
  }

  /** Takes a newer word; false, and nothing changes, for an older one. */
  boolean take(CaseStateNotice told, Instant at) {
    if (told.version() <= caseVersion) {
      return false;
    }
    state = told.state();
    caseVersion = told.version();
    toldAt = at;
    return true;
  }
}
