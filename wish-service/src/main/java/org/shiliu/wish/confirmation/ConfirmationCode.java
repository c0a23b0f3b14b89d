package org.shiliu.wish.confirmation;

import java.security.MessageDigest;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The six digits of one claim: keyed hash for comparing, sealed for showing, and the tries spent.
 */
@Entity
@Table(name = "confirmation_code")
class ConfirmationCode {

  @Id private UUID claimId;
  private String community;
  private byte[] codeIndex;
  private byte[] sealed;
  private int tries;

  protected ConfirmationCode() {}

  ConfirmationCode(UUID claimId, String community, byte[] codeIndex, byte[] sealed) {
    this.claimId = claimId;
    this.community = community;
    this.codeIndex = codeIndex;
    this.sealed = sealed;
  }

  boolean is(byte[] index) {
    return MessageDigest.isEqual(codeIndex, index);
  }

  byte[] sealed() {
    return sealed;
  }

  int tries() {
    return tries;
  }
}
