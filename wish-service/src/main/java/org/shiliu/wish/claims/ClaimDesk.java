package org.shiliu.wish.claims;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.hibernate.query.NativeQuery;
import org.shiliu.wish.communities.Shanghai;

/**
 * The hot path: one statement makes a claim. Its first part is the conditional update of the wish,
 * then comes the unit's counter, so that everywhere the locks are taken in the same order. Nothing
 * of it may be read before in the same transaction: the loser would get the wrong message.
 */
@ApplicationScoped
class ClaimDesk {

  private static final String CLAIM =
      """
      with w as (
        update wish set status = 'CLAIMED', claim_id = :claim, unit_id = :unit, due_at = :due,
            status_since = app_now(), version = version + 1
        where id = :wish and status = 'PUBLISHED'
        returning id, community, category, need_by, checked_persons, version, origin_case_id, dispute_case_id
      ), a as (
        select max(agreement.capacity) as capacity from agreement, w
        where agreement.unit_id = :unit and agreement.valid_from <= :today
          and agreement.valid_to >= greatest(w.need_by, :today)
          and w.category = any(agreement.categories) and w.community = any(agreement.communities)
      ), u as (
        update unit set live_claims = live_claims + 1, version = unit.version + 1
        from w, a
        where unit.id = :unit and not unit.suspended and (w.checked_persons = 0 or unit.background_checked)
          and case
            when unit.live_claims >= a.capacity or a.capacity is null then false
            when unit.confirmed_claims = 0 then unit.live_claims < :newUnit
            when unit.live_claims < :floor then true
            else unit.live_claims < :percent * (
              select count(*) from (select 1 from wish o where o.community = w.community
                and o.status = 'PUBLISHED' limit a.capacity * 100 / :percent + 1) open_list) / 100
          end
        returning unit.id
      ), c as (
        insert into claim (id, community, wish_id, unit_id, claimed_by, claimed_at, clearance, version)
        select :claim, w.community, w.id, u.id, :actor, app_now(), 'PENDING', 0 from w, u
        returning id
      ), e as (
        insert into wish_event (wish_id, community, at, actor, actor_role, from_status, to_status)
        select w.id, w.community, app_now(), :actor, 'unit', 'PUBLISHED', 'CLAIMED' from w, c
        returning id
      )
      select (select count(*) from e) as made, w.community as community, w.version as version,
        w.origin_case_id as origin, w.dispute_case_id as dispute from w
      """;

  private final EntityManager database;
  private final Caps caps;

  ClaimDesk(EntityManager database, Caps caps) {
    this.database = database;
    this.caps = caps;
  }

  /** How the statement ended. Unless it was MADE the transaction must be rolled back. */
  enum Outcome {
    MADE,
    /** The wish was not open. */
    TAKEN,
    /** The wish was open, but the unit may not have it. */
    UNIT_REFUSED
  }

  /**
   * What is told of a made claim.
   *
   * @param version of the wish after the claim
   */
  record Attempt(Outcome outcome, String community, long version, UUID origin, UUID dispute) {}

  Attempt attempt(UUID wish, UUID unit, UUID claim, String actor, Instant due, Instant now) {
    List<?> rows =
        database
            .createNativeQuery(CLAIM)
            .unwrap(NativeQuery.class)
            // Named types: else the driver asks the catalogue what the columns are.
            .addScalar("made", Long.class)
            .addScalar("community", String.class)
            .addScalar("version", Long.class)
            .addScalar("origin", UUID.class)
            .addScalar("dispute", UUID.class)
            .setParameter("wish", wish)
            .setParameter("unit", unit)
            .setParameter("claim", claim)
            .setParameter("actor", actor)
            .setParameter("due", due)
            .setParameter("today", Shanghai.day(now))
            .setParameter("newUnit", caps.newUnit())
            .setParameter("floor", caps.floor())
            .setParameter("percent", caps.percent())
            .getResultList();
    if (rows.isEmpty()) {
      return new Attempt(Outcome.TAKEN, null, 0, null, null);
    }
    Object[] row = (Object[]) rows.get(0);
    Outcome outcome = (Long) row[0] == 1 ? Outcome.MADE : Outcome.UNIT_REFUSED;
    return new Attempt(outcome, (String) row[1], (Long) row[2], (UUID) row[3], (UUID) row[4]);
  }
}
