package org.shiliu.platform.testing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts SQL statements where they arrive, at the database: the pool's hook, Hibernate and raw JDBC
 * alike. The scheduler's own housekeeping (polling and heartbeats) is left out, what an operation
 * schedules is not.
 */
public final class Statements {

  private static final String HOUSEKEEPING =
      "(query ilike '%skip locked%' or query ilike '%last_heartbeat%' or query ilike '%picked = $%'"
          + " or query ilike '%pg_stat_statements%' or query ilike '%dead_letter%')";

  private Statements() {}

  /**
   * The statements of the application's role while {@code work} ran, with how often each was
   * executed.
   */
  public static Map<String, Long> of(Runnable work) {
    Database.asOwner("select pg_stat_statements_reset()");
    work.run();
    List<List<String>> rows =
        Database.asOwner(
            "select query, sum(calls) from pg_stat_statements s join pg_roles r on r.oid = s.userid"
                + " where (r.rolname like '%\\_app' or r.rolname like '%\\_system') and not "
                + HOUSEKEEPING
                + " group by query");
    Map<String, Long> counted = new TreeMap<>();
    rows.forEach(row -> counted.put(row.get(0), Long.parseLong(row.get(1))));
    return counted;
  }

  /**
   * How many statements {@code work} cost, those that only begin or end the transaction included.
   */
  public static long count(Runnable work) {
    return of(work).values().stream().mapToLong(Long::longValue).sum();
  }
}
