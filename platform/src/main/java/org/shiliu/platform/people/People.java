package org.shiliu.platform.people;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.shiliu.platform.audit.Category;
import org.shiliu.platform.audit.Looks;
import org.shiliu.platform.refusal.PlatformRule;
import org.shiliu.platform.refusal.Refusal;
import org.shiliu.platform.secrets.Numbers;
import org.shiliu.platform.secrets.Pseudonyms;
import org.shiliu.platform.secrets.Vault;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * The only door to people's identities. Every look is recorded in the transaction of the look;
 * whether the caller may look is for the feature to decide beforehand. All methods work inside the
 * caller's transaction and scope.
 */
@ApplicationScoped
@Transactional
public class People {

  private static final String DETAILS = "details";

  // Own settings: what was sealed years ago must still open after the wire format has moved on.
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private final Persons persons;
  private final Looks looks;
  private final Vault vault;
  private final Pseudonyms pseudonyms;
  private final Clock clock;

  People(Persons persons, Looks looks, Vault vault, Pseudonyms pseudonyms, Clock clock) {
    this.persons = persons;
    this.looks = looks;
    this.vault = vault;
    this.pseudonyms = pseudonyms;
    this.clock = clock;
  }

  /**
   * Takes a person in. A login is one person in a community: a second registration of the same
   * login brings the details up to date and gives the same id.
   *
   * @param subject the login, or null when the person has none
   */
  public UUID register(String community, PersonDetails details, @Nullable String subject) {
    Person person =
        subject == null
            ? create(community, null)
            : persons
                .lockedBySubject(community, subject)
                .orElseGet(() -> queued(community, subject));
    seal(person, details);
    return person.id();
  }

  /**
   * Brings the details up to date.
   *
   * @throws Refusal NOT_FOUND → 404 when there is no such person in scope
   */
  public void correct(UUID id, PersonDetails details) {
    seal(require(id), details);
  }

  /**
   * The person's details; who looked at whom, when and for which purpose is recorded.
   *
   * @param category how much of them is used or shown
   * @param purpose a short stable word such as {@code APPROVED_CLAIM}, 1 to 100 characters
   * @throws Refusal NOT_FOUND → 404 when there is no such person in scope
   */
  public PersonDetails reveal(UUID id, Category category, String purpose) {
    Person person = require(id);
    looks.note(person.community(), id, category, purpose);
    try {
      return JSON.readValue(vault.open(id, DETAILS, person.details()), PersonDetails.class);
    } catch (JsonProcessingException e) {
      // no cause: its message would quote the identity
      throw new IllegalStateException("the sealed details of person " + id + " are no person");
    }
  }

  /**
   * The same for several people at once: two statements to read them, however many they are, and
   * one record of each look.
   */
  public Map<UUID, PersonDetails> reveal(Collection<UUID> ids, Category category, String purpose) {
    List<UUID> all = ids.stream().distinct().toList();
    persons.fetch(all);
    vault.prepare(all);
    return all.stream().collect(Collectors.toMap(id -> id, id -> reveal(id, category, purpose)));
  }

  /** The person with this login in this community, if registered and in scope. */
  public Optional<UUID> bySubject(String community, String subject) {
    return persons.bySubject(community, subject).map(Person::id);
  }

  /** The people in scope with this telephone number, however typed, the earliest first. */
  public List<UUID> byPhone(String community, String phone) {
    return Numbers.phone(phone)
        .map(number -> ids(persons.byPhone(community, vault.index("phone", number))))
        .orElse(List.of());
  }

  /** The people in scope with this identity number, however typed, the earliest first. */
  public List<UUID> byIdNumber(String community, String idNumber) {
    return Numbers.idNumber(idNumber)
        .map(number -> ids(persons.byIdNumber(community, vault.index("id", number))))
        .orElse(List.of());
  }

  /**
   * How to name the person to the other service; nothing is opened, so nothing is recorded.
   *
   * @throws Refusal NOT_FOUND → 404 when there is no such person in scope
   */
  public PersonRef reference(UUID id) {
    return require(id).reference();
  }

  private Person queued(String community, String subject) {
    persons.queueFor(community, subject);
    return persons.lockedBySubject(community, subject).orElseGet(() -> create(community, subject));
  }

  private Person create(String community, @Nullable String subject) {
    return Person.register(UUID.randomUUID(), community, subject, clock.instant());
  }

  private void seal(Person person, PersonDetails details) {
    try {
      person.keep(
          vault.seal(person.community(), person.id(), DETAILS, JSON.writeValueAsString(details)),
          Numbers.phone(details.phone()).map(n -> vault.index("phone", n)).orElse(null),
          Numbers.idNumber(details.idNumber()).map(n -> vault.index("id", n)).orElse(null),
          pseudonyms.of(details.phone(), details.idNumber()),
          details.spoken());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(
          "the details of person " + person.id() + " cannot be written");
    }
    persons.persist(person);
  }

  private Person require(UUID id) {
    Person person = persons.findById(id);
    if (person == null) {
      throw Refusal.of(PlatformRule.NOT_FOUND);
    }
    return person;
  }

  private static List<UUID> ids(List<Person> found) {
    return found.stream().map(Person::id).toList();
  }
}
