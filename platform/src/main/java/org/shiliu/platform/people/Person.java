package org.shiliu.platform.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A person of a community; the identity itself is sealed, only the spoken language is not. */
@Entity
@Table(name = "person")
class Person {

  @Id private UUID id;

  @Column(nullable = false, updatable = false)
  private String community;

  @Column(updatable = false)
  private String subject;

  @Column(nullable = false)
  private byte[] details;

  @Column(name = "phone_index")
  private byte[] phoneIndex;

  @Column(name = "id_number_index")
  private byte[] idNumberIndex;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(nullable = false)
  private List<String> pseudonyms;

  @Column(nullable = false)
  private String language;

  @Column(name = "registered_at", nullable = false, updatable = false)
  private Instant registeredAt;

  @Version private long version;

  protected Person() {}

  static Person register(UUID id, String community, @Nullable String subject, Instant at) {
    Person made = new Person();
    made.id = id;
    made.community = community;
    made.subject = subject;
    made.registeredAt = at;
    return made;
  }

  /** Takes over sealed details; index values are null where the number is not given. */
  void keep(
      byte[] sealed,
      @Nullable byte[] phone,
      @Nullable byte[] idNumber,
      List<String> names,
      String spoken) {
    details = sealed;
    phoneIndex = phone;
    idNumberIndex = idNumber;
    pseudonyms = List.copyOf(names);
    language = spoken;
  }

  UUID id() {
    return id;
  }

  String community() {
    return community;
  }

  byte[] details() {
    return details;
  }

  PersonRef reference() {
    return new PersonRef(subject, pseudonyms);
  }
}
