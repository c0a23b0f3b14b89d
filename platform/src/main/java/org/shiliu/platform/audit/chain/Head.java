package org.shiliu.platform.audit.chain;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.shiliu.platform.secrets.PublicKeyText;
import org.shiliu.platform.secrets.SigningKey;

/**
 * The signed end of the chain after one batch; it vouches for every link up to it.
 *
 * @param batch counts without gap from 1
 * @param seq the number of the last link
 * @param hash that link's hash
 */
record Head(
    long batch, Instant at, String service, long seq, byte[] hash, String keyId, byte[] signature) {

  static final String COLUMNS = "batch, at, service, seq, hash, key_id, signature";

  private static final String MARK = "shiliu-audit-head";
  private static final Pattern LINE =
      Pattern.compile(
          MARK
              + " service=(\\S+) batch=(\\d{1,18}) seq=(\\d{1,18}) at=(\\S+) hash=([0-9a-f]{64})"
              + " key=([0-9a-f]{16}) signature=([A-Za-z0-9+/]{86}==)");

  static Head sign(SigningKey key, long batch, Instant at, String service, long seq, byte[] hash) {
    // The database keeps microseconds.
    Instant kept = at.truncatedTo(ChronoUnit.MICROS);
    String keyId = key.publicKey().id();
    byte[] signature = key.sign(content(batch, kept, service, seq, hash, keyId));
    return new Head(batch, kept, service, seq, hash, keyId, signature);
  }

  static Head read(ResultSet row) throws SQLException {
    return new Head(
        row.getLong("batch"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("service"),
        row.getLong("seq"),
        row.getBytes("hash"),
        row.getString("key_id"),
        row.getBytes("signature"));
  }

  /** The head that a line of a log holds, alone or inside of JSON. */
  static Optional<Head> find(String line) {
    Matcher found = LINE.matcher(line);
    if (!found.find()) {
      return Optional.empty();
    }
    return Optional.of(
        new Head(
            Long.parseLong(found.group(2)),
            Instant.parse(found.group(4)),
            found.group(1),
            Long.parseLong(found.group(3)),
            HexFormat.of().parseHex(found.group(5)),
            found.group(6),
            Base64.getDecoder().decode(found.group(7))));
  }

  /** Whether a line was meant to hold a head, readable or not. */
  static boolean claimedBy(String line) {
    return line.contains(MARK + " service=");
  }

  /** The line under which it is exported. */
  String line() {
    return MARK
        + (" service=" + service + " batch=" + batch + " seq=" + seq + " at=" + at)
        + (" hash=" + HexFormat.of().formatHex(hash) + " key=" + keyId)
        + (" signature=" + Base64.getEncoder().encodeToString(signature));
  }

  boolean signedBy(PublicKeyText key) {
    return key.id().equals(keyId)
        && key.signed(content(batch, at, service, seq, hash, keyId), signature);
  }

  boolean saysTheSameAs(Head other) {
    return batch == other.batch
        && seq == other.seq
        && at.equals(other.at)
        && service.equals(other.service)
        && Arrays.equals(hash, other.hash);
  }

  private static byte[] content(
      long batch, Instant at, String service, long seq, byte[] hash, String keyId) {
    return String.join(
            "\n",
            MARK,
            service,
            Long.toString(batch),
            Long.toString(seq),
            Canonical.micros(at),
            HexFormat.of().formatHex(hash),
            keyId)
        .getBytes(StandardCharsets.UTF_8);
  }
}
