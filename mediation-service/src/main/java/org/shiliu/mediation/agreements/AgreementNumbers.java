package org.shiliu.mediation.agreements;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.shiliu.platform.clock.WorkingCalendar;

/** Draws the numbers of a committee's book of agreements, one after the other. */
@ApplicationScoped
class AgreementNumbers {

  private static final String NEXT =
      "insert into agreement_counter as c (community, year, last) values (:community, :year, 1)"
          + " on conflict (community, year) do update set last = c.last + 1 returning last";

  private final EntityManager database;

  AgreementNumbers(EntityManager database) {
    this.database = database;
  }

  /**
   * The next number. The counter's row stays locked until the transaction ends, so that a rollback
   * gives the number back and leaves no gap.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  AgreementNumber next(String community, Instant at) {
    int year = at.atZone(WorkingCalendar.ZONE).getYear();
    Number last =
        (Number)
            database
                .createNativeQuery(NEXT)
                .setParameter("community", community)
                .setParameter("year", year)
                .getSingleResult();
    return new AgreementNumber(year, last.intValue());
  }
}
