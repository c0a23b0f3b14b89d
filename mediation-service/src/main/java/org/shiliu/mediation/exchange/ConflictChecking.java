package org.shiliu.mediation.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.shiliu.mediation.cases.CaseStatus;
import org.shiliu.platform.identity.Caller;
import org.shiliu.platform.people.PersonRef;
import org.shiliu.platform.refusal.PlatformRule;
import org.shiliu.platform.refusal.Refusal;

/**
 * Answers whether two stand against each other in an open case, of whichever community. Questions
 * are recorded and limited for the community that asks.
 */
@ApplicationScoped
class ConflictChecking {

  private static final Duration WINDOW = Duration.ofMinutes(1);

  private static final String PARTIES =
      """
      select case_id, applicant, is_person, is_unit, some_unit, some_person
      from opponents(:sub, cast(:names as text[]), cast(:unit as uuid), cast(:open as text[]))
      """;

  private static final String[] OPEN =
      Arrays.stream(CaseStatus.values())
          .filter(CaseStatus::open)
          .map(Enum::name)
          .toArray(String[]::new);

  private final EntityManager database;
  private final ExchangeSettings settings;
  private final Caller caller;
  private final Clock clock;

  ConflictChecking(EntityManager database, ExchangeSettings settings, Caller caller, Clock clock) {
    this.database = database;
    this.settings = settings;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * The answer, recorded.
   *
   * @throws Refusal TOO_MANY_REQUESTS → 429 above the community's limit by the minute
   */
  @Transactional
  ConflictAnswer answer(ConflictQuestion question) {
    Instant now = clock.instant();
    if (askedSince(question.community(), now.minus(WINDOW)) >= settings.checksPerMinute()) {
      throw Refusal.of(PlatformRule.TOO_MANY_REQUESTS).retryAfter(WINDOW);
    }
    ConflictVerdict verdict =
        question.person().tellsSomebody()
            ? Opposition.judge(parties(question))
            : ConflictVerdict.UNKNOWN;
    database.persist(ConflictQuery.of(question, caller.subject(), now, verdict));
    return new ConflictAnswer(verdict);
  }

  private long askedSince(String community, Instant since) {
    return database
        .createQuery(
            "select count(*) from ConflictQuery where community = :community and askedAt > :since",
            Long.class)
        .setParameter("community", community)
        .setParameter("since", since)
        .getSingleResult();
  }

  private List<Opposition.Seen> parties(ConflictQuestion question) {
    PersonRef person = question.person();
    List<?> rows =
        database
            .createNativeQuery(PARTIES, Object[].class)
            .setParameter("unit", question.unitId())
            .setParameter("sub", person.sub() == null ? "" : person.sub())
            .setParameter("names", person.pseudonyms().toArray(String[]::new))
            .setParameter("open", OPEN)
            .getResultList();
    return rows.stream().map(row -> seen((Object[]) row)).toList();
  }

  private static Opposition.Seen seen(Object[] row) {
    return new Opposition.Seen(
        (UUID) row[0],
        (Boolean) row[1],
        (Boolean) row[2],
        (Boolean) row[3],
        (Boolean) row[4],
        (Boolean) row[5]);
  }
}
