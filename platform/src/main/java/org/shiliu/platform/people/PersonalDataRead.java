package org.shiliu.platform.people;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** One look at one person's identity; written with the look itself or not at all. */
@Entity
@Immutable
@Table(name = "personal_data_read")
class PersonalDataRead {

  @Id private UUID id;

  @Column(nullable = false)
  private String community;

  @Column(name = "person_id", nullable = false)
  private UUID personId;

  @Column(nullable = false)
  private String reader;

  @Column(nullable = false)
  private String purpose;

  @Column(name = "read_at", nullable = false)
  private Instant readAt;

  protected PersonalDataRead() {}

  static PersonalDataRead of(Person person, String reader, String purpose, Instant at) {
    PersonalDataRead made = new PersonalDataRead();
    made.id = UUID.randomUUID();
    made.community = person.community();
    made.personId = person.id();
    made.reader = reader;
    made.purpose = purpose;
    made.readAt = at;
    return made;
  }
}
