package org.shiliu.wish.wishes;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Whom the wish is for; for a wish of a place the residents' representative who confirms it. Names
 * are not here: the person is sealed elsewhere.
 *
 * @param personId null while nobody is named
 * @param subject the person's own account; null for people without one
 * @param household keyed hash of the home, equal for people of one home; null when no address is
 *     known
 */
@Embeddable
public record Beneficiary(
    UUID personId, @Column(name = "person_subject") String subject, byte[] household) {

  static final Beneficiary NOBODY = new Beneficiary(null, null, null);

  /** Whether this account is the beneficiary's own. */
  public boolean isOwn(String account) {
    return account.equals(subject);
  }
}
