package org.shiliu.platform.audit.chain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.Nullable;

import org.shiliu.platform.audit.AuditEntry;

/**
 * The one form of an entry that is hashed: every field in its order, each as its length and its
 * UTF-8 bytes, so that no two entries have the same form; an absent field has the length -1, times
 * are microseconds since 1970. It never changes; a new form needs a new name at its start.
 */
final class Canonical {

  /** What stands before the first link. */
  static final byte[] BEGINNING = new byte[32];

  private static final String FORM = "shiliu-audit-1";

  private final MessageDigest digest;

  private Canonical() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every Java", e);
    }
  }

  /**
   * The hash of a link, 32 bytes.
   *
   * @param entry null for one that was gone before it could be chained, which stays visible so
   */
  static byte[] link(byte[] before, long seq, UUID id, @Nullable AuditEntry entry) {
    Canonical form = new Canonical();
    form.digest.update(before);
    form.digest.update(ByteBuffer.allocate(Long.BYTES).putLong(seq).array());
    form.text(FORM).text(id.toString());
    return entry == null ? form.text("gone").digest.digest() : form.entry(entry).digest.digest();
  }

  private Canonical entry(AuditEntry entry) {
    text(entry.id().toString());
    text(micros(entry.at()));
    text(entry.kind().name());
    text(entry.actor());
    texts(entry.actorRoles());
    text(entry.behalf());
    text(entry.operation());
    text(entry.resourceKind());
    id(entry.resourceId());
    text(entry.partKind());
    id(entry.partId());
    text(entry.community());
    id(entry.person());
    text(entry.category());
    text(entry.purpose());
    text(entry.status() == null ? null : entry.status().toString());
    text(entry.code());
    text(Integer.toString(entry.times()));
    return text(entry.correlation());
  }

  static String micros(Instant at) {
    return Long.toString(at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000);
  }

  private void id(@Nullable UUID id) {
    text(id == null ? null : id.toString());
  }

  private void texts(List<String> all) {
    text(Integer.toString(all.size()));
    all.forEach(this::text);
  }

  private Canonical text(@Nullable String text) {
    byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    int length = text == null ? -1 : bytes.length;
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
    digest.update(bytes);
    return this;
  }
}
