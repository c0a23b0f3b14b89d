package org.shiliu.platform.secrets;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** The wrapped data key of one subject; without it all that was sealed for the subject is noise. */
@Entity
@Immutable
@Table(name = "person_key")
class DataKey {

  @Id private UUID subject;

  @Column(nullable = false)
  private String community;

  @Column(nullable = false)
  private byte[] wrapped;

  @Column(name = "master_key_id", nullable = false)
  private String masterKeyId;

  protected DataKey() {}

  static DataKey wrap(MasterKey master, String community, UUID subject, byte[] key) {
    DataKey made = new DataKey();
    made.subject = subject;
    made.community = community;
    made.wrapped = master.wrap(subject, key);
    made.masterKeyId = master.id();
    return made;
  }

  byte[] unwrap(MasterKey master) {
    return master.unwrap(subject, wrapped, masterKeyId);
  }
}
