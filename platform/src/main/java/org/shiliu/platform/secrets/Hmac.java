package org.shiliu.platform.secrets;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256, and the keys that are derived with it (HKDF, RFC 5869). */
final class Hmac {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int LENGTH = 32;

  private Hmac() {}

  static byte[] of(byte[] key, byte[] message) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HMAC-SHA256 is part of every Java", e);
    }
  }

  static byte[] of(byte[] key, String message) {
    return of(key, message.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * A key of 32 bytes for one purpose, from which neither the source nor another purpose follows.
   */
  static byte[] derive(byte[] source, String purpose) {
    byte[] extracted = of(new byte[LENGTH], source);
    byte[] info = purpose.getBytes(StandardCharsets.UTF_8);
    byte[] firstBlock = Arrays.copyOf(info, info.length + 1);
    firstBlock[info.length] = 1;
    return of(extracted, firstBlock);
  }

  /** Reads a configured key; {@code setting} names it in the error, the value never shows. */
  static byte[] configured(String setting, String base64) {
    byte[] key;
    try {
      key = Base64.getDecoder().decode(base64.strip());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(setting + " is not base64");
    }
    if (key.length != LENGTH) {
      throw new IllegalArgumentException(
          setting + " must be " + LENGTH + " bytes in base64, not " + key.length);
    }
    return key;
  }
}
