package org.shiliu.wish.wishes;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How the wish came in.
 *
 * @param filedBy the token subject of whoever filed it
 * @param filedRole the role in which they filed
 * @param relation to the beneficiary, when filed on behalf
 * @param consent whether the beneficiary's (for a minor the guardian's) consent is recorded
 * @param originCaseId the case that raised it; null for all other sources
 * @param submittedBy whoever handed it in last; null for a draft
 */
@Embeddable
public record Filing(
    @Column(updatable = false) String filedBy,
    @Column(updatable = false) String filedRole,
    String relation,
    boolean consent,
    @Enumerated(EnumType.STRING) WishSource source,
    UUID originCaseId,
    String submittedBy) {

  Filing submittedBy(String account) {
    return new Filing(filedBy, filedRole, relation, consent, source, originCaseId, account);
  }
}
