package org.shiliu.platform.secrets;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Seals values for a subject under a key of the subject's own (AES-256-GCM). A sealed value opens
 * only for the subject and the field it was sealed for; deleting the subject's key makes all of the
 * subject's values unreadable, copies included.
 */
@ApplicationScoped
public class Vault {

  private final MasterKey master;
  private final DataKeys keys;

  Vault(MasterKey master, DataKeys keys) {
    this.master = master;
    this.keys = keys;
  }

  /**
   * Seals a text; the subject's key is made at the first sealing, in the running transaction.
   *
   * @param community where the subject's key is kept, in the caller's scope
   * @param field names the place, so that a value cannot be moved to another
   */
  public byte[] seal(String community, UUID subject, String field, String clear) {
    return Seal.close(
        keyFor(community, subject),
        purpose(subject, field),
        clear.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads the keys of subjects that are about to be opened, all in one statement. */
  public void prepare(List<UUID> subjects) {
    keys.fetch(subjects);
  }

  /**
   * Opens what {@link #seal} made.
   *
   * @throws IllegalStateException when the subject has no key in scope, or the value was changed,
   *     moved, or sealed under another master key
   */
  public String open(UUID subject, String field, byte[] sealed) {
    DataKey key = keys.findById(subject);
    if (key == null) {
      throw new IllegalStateException("no data key for " + subject + " in scope");
    }
    return new String(
        Seal.open(key.unwrap(master), purpose(subject, field), sealed), StandardCharsets.UTF_8);
  }

  /**
   * A value by which equal texts of one field can be found without opening any; give it the text in
   * its normal form.
   */
  public byte[] index(String field, String normal) {
    return master.index(field, normal);
  }

  private byte[] keyFor(String community, UUID subject) {
    DataKey known = keys.findById(subject);
    if (known != null) {
      return known.unwrap(master);
    }
    byte[] fresh = Seal.newKey();
    keys.persist(DataKey.wrap(master, community, subject, fresh));
    return fresh;
  }

  private static String purpose(UUID subject, String field) {
    return subject + "\n" + field;
  }
}
