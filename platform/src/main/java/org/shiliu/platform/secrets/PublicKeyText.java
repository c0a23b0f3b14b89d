package org.shiliu.platform.secrets;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A public key as it is written down and handed on.
 *
 * @param id 16 hexadecimal digits that follow from the key
 * @param base64 the key itself, X.509, base64
 */
public record PublicKeyText(String id, String base64) {

  static final String ALGORITHM = "Ed25519";

  /**
   * Reads a key.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static PublicKeyText read(String base64) {
    return of(key(base64.strip()));
  }

  static PublicKeyText of(PublicKey key) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
      return new PublicKeyText(
          HexFormat.of().formatHex(digest, 0, 8),
          Base64.getEncoder().encodeToString(key.getEncoded()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("SHA-256 is part of every Java", e);
    }
  }

  /** Whether the signature was made by the private half over exactly these bytes. */
  public boolean signed(byte[] content, byte[] signature) {
    try {
      Signature check = Signature.getInstance(ALGORITHM);
      check.initVerify(key(base64));
      check.update(content);
      return check.verify(signature);
    } catch (SignatureException notEvenOne) {
      return false;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Ed25519 is part of every Java from 15 on", e);
    }
  }

  private static PublicKey key(String base64) {
    try {
      return KeyFactory.getInstance(ALGORITHM)
          .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("not a public key of Ed25519 in base64", e);
    }
  }
}
