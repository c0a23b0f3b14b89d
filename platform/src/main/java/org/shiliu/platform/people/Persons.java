package org.shiliu.platform.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.hibernate.Session;
import org.hibernate.SessionCheckMode;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The sealed rows of the people in scope. */
@ApplicationScoped
class Persons implements PanacheRepositoryBase<Person, UUID> {

  /** Reads the people of these ids at once; afterwards each is found without a statement. */
  void fetch(List<UUID> ids) {
    getEntityManager()
        .unwrap(Session.class)
        .findMultiple(Person.class, ids, SessionCheckMode.ENABLED);
  }

  Optional<Person> bySubject(String community, String subject) {
    return find("community = ?1 and subject = ?2", community, subject).firstResultOptional();
  }

  /** The same for a change: a second one waits for the first, where it would else be stale. */
  Optional<Person> lockedBySubject(String community, String subject) {
    return find("community = ?1 and subject = ?2", community, subject)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  List<Person> bySubject(Collection<String> communities, String subject) {
    return list("community in ?1 and subject = ?2", communities, subject);
  }

  List<Person> byPhone(String community, byte[] index) {
    return list("community = ?1 and phoneIndex = ?2 order by registeredAt, id", community, index);
  }

  List<Person> byIdNumber(String community, byte[] index) {
    return list(
        "community = ?1 and idNumberIndex = ?2 order by registeredAt, id", community, index);
  }

  /** Lets one registration of a login go at a time, until the end of the transaction. */
  void queueFor(String community, String subject) {
    getEntityManager()
        .createNativeQuery(
            "select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)", String.class)
        .setParameter(1, "person " + community + " " + subject)
        .getSingleResult();
  }
}
