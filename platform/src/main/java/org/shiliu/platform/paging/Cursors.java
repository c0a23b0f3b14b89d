package org.shiliu.platform.paging;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.shiliu.platform.refusal.PlatformRule;
import org.shiliu.platform.refusal.Refusal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Opaque, tamper-proof positions in a list ordered by a key (keyset paging). A cursor is bound to
 * the list it was made for: endpoint, filters, order and the caller's scope.
 */
@Singleton
public class Cursors {

  private static final int SEAL_BYTES = 16;
  private static final TypeReference<List<String>> KEY = new TypeReference<>() {};

  private final byte[] secret;
  private final ObjectMapper json;

  Cursors(@ConfigProperty(name = "shiliu.paging.key") String secret, ObjectMapper json) {
    this.secret = secret.getBytes(StandardCharsets.UTF_8);
    this.json = json;
  }

  /**
   * A cursor after the row with this key; {@code list} names endpoint, filters, order and scope.
   */
  public String seal(String list, Object... key) {
    try {
      byte[] content = json.writeValueAsBytes(Arrays.stream(key).map(String::valueOf).toList());
      byte[] all = Arrays.copyOf(sign(list, content), SEAL_BYTES + content.length);
      System.arraycopy(content, 0, all, SEAL_BYTES, content.length);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The key after which to go on; empty without a cursor. BAD_CURSOR → 400 for a changed or foreign
   * one.
   */
  public Optional<List<String>> open(String list, String cursor) {
    if (cursor == null) {
      return Optional.empty();
    }
    try {
      byte[] all = Base64.getUrlDecoder().decode(cursor);
      byte[] content = Arrays.copyOfRange(all, Math.min(SEAL_BYTES, all.length), all.length);
      byte[] seal = Arrays.copyOf(all, SEAL_BYTES);
      if (!MessageDigest.isEqual(seal, sign(list, content))) {
        throw Refusal.of(PlatformRule.BAD_CURSOR);
      }
      return Optional.of(json.readValue(content, KEY));
    } catch (IllegalArgumentException | java.io.IOException unreadable) {
      throw Refusal.of(PlatformRule.BAD_CURSOR);
    }
  }

  private byte[] sign(String list, byte[] content) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      mac.update(list.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return Arrays.copyOf(mac.doFinal(content), SEAL_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
