package org.shiliu.platform.secrets;

import java.util.HexFormat;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The one key outside the database. It never seals data itself: keys derived from it wrap the data
 * keys and make the index.
 */
@ApplicationScoped
class MasterKey {

  private final String id;
  private final byte[] wrapping;
  private final byte[] indexing;

  @Inject
  MasterKey(SecretsSettings settings) {
    this(Hmac.configured("shiliu.secrets.master-key", settings.masterKey()));
  }

  MasterKey(byte[] key) {
    id = HexFormat.of().formatHex(Hmac.derive(key, "shiliu key id"), 0, 8);
    wrapping = Hmac.derive(key, "shiliu wrapping");
    indexing = Hmac.derive(key, "shiliu index");
  }

  /** Names the key without betraying it: 16 hexadecimal digits that follow from it. */
  String id() {
    return id;
  }

  byte[] wrap(UUID subject, byte[] dataKey) {
    return Seal.close(wrapping, "key of " + subject, dataKey);
  }

  byte[] unwrap(UUID subject, byte[] wrapped, String wrappedUnder) {
    if (!id.equals(wrappedUnder)) {
      throw new IllegalStateException(
          "a data key is wrapped under master key " + wrappedUnder + ", configured is " + id);
    }
    return Seal.open(wrapping, "key of " + subject, wrapped);
  }

  byte[] index(String field, String value) {
    return Hmac.of(indexing, field + "\n" + value);
  }
}
