package org.shiliu.mediation.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import org.shiliu.platform.identity.Caller;
import org.shiliu.platform.identity.Roles;

/** The cases that a caller may see, newest first; one statement whatever their number. */
@ApplicationScoped
class CaseList {

  private static final String HOME = "c.community in :communities";
  private static final String HELD =
      "exists (select 1 from Assignment a where a.caseId = c.id and a.endedAt is null"
          + " and a.mediatorSub = :me)";
  private static final String MINE =
      "exists (select 1 from Party p where p.caseId = c.id"
          + " and (p.sub = :me or p.representativeSub = :me or p.unitId = :unit)"
          + " and (p.side = APPLICANT or c.status not in (DRAFT, SUBMITTED)))";
  private static final UUID NO_UNIT = new UUID(0, 0);

  private final EntityManager database;
  private final Caller caller;

  CaseList(EntityManager database, Caller caller) {
    this.database = database;
    this.caller = caller;
  }

  /** What is looked for, and after which row. */
  record Filter(
      @Nullable CaseStatus status,
      @Nullable DisputeType type,
      @Nullable Instant afterAt,
      @Nullable UUID afterId) {}

  /** At most {@code limit} + 1 cases. */
  List<Case> find(Filter filter, int limit) {
    boolean all = caller.is(Roles.OFFICER, Roles.DIRECTOR);
    boolean mine = caller.is(Roles.RESIDENT, Roles.UNIT);
    List<String> ways = new ArrayList<>();
    if (all) {
      ways.add(HOME);
    } else {
      ways.add(HOME + " and c.filing.filedBy = :me");
      if (caller.is(Roles.MEDIATOR)) {
        ways.add(HOME + " and " + HELD);
      }
    }
    if (mine) {
      ways.add(MINE);
    }
    List<String> where = new ArrayList<>(List.of("(" + String.join(" or ", ways) + ")"));
    if (filter.status() != null) {
      where.add("c.status = :status");
    }
    if (filter.type() != null) {
      where.add("c.filing.disputeType = :type");
    }
    if (filter.afterId() != null) {
      where.add("(c.milestones.createdAt, c.id) < (:at, :id)");
    }
    TypedQuery<Case> query =
        database.createQuery(
            "from Case c where "
                + String.join(" and ", where)
                + " order by c.milestones.createdAt desc, c.id desc",
            Case.class);
    query.setParameter("communities", caller.communities());
    if (!all || mine) {
      query.setParameter("me", caller.subject());
    }
    if (mine) {
      boolean unit = caller.is(Roles.UNIT);
      query.setParameter("unit", unit ? caller.unitId().orElse(NO_UNIT) : NO_UNIT);
    }
    if (filter.status() != null) {
      query.setParameter("status", filter.status());
    }
    if (filter.type() != null) {
      query.setParameter("type", filter.type());
    }
    if (filter.afterId() != null) {
      query.setParameter("at", filter.afterAt()).setParameter("id", filter.afterId());
    }
    return query.setMaxResults(limit + 1).getResultList();
  }
}
