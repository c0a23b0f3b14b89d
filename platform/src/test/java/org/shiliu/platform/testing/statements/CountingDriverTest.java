package org.shiliu.platform.testing.statements;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.postgresql.jdbc.PgConnection;
import org.shiliu.platform.testing.Database;
import org.shiliu.platform.testing.Ground;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What the driver notes is what the database itself counts. */
@QuarkusTest
@WithTestResource(Ground.class)
class CountingDriverTest {

  private final List<String> noted = new ArrayList<>();

  @Test
  void notesExactlyWhatTheDatabaseCounts() throws SQLException {
    try (Connection connection = owner();
        Statement plain = connection.createStatement()) {
      Database.asOwner("select pg_stat_statements_reset()");
      plain.execute("create temp table counted (n int)");
      connection.setAutoCommit(false);
      connection.commit();
      try (PreparedStatement insert =
          connection.prepareStatement("insert into counted values (?)")) {
        for (int n = 0; n < 3; n++) {
          insert.setInt(1, n);
          insert.addBatch();
        }
        insert.executeBatch();
        insert.setInt(1, 3);
        insert.executeUpdate();
      }
      connection.setSavepoint();
      connection.commit();
      plain.executeQuery("select n from counted");
      connection.rollback();
      connection.rollback();
      // create; begin, four inserts, savepoint, commit; begin, select, rollback
      assertEquals(11, noted.size(), noted::toString);
      assertEquals(countedByTheDatabase(), noted.size(), noted::toString);
    }
  }

  @Test
  void leavesOutTheClockThatIsReadOnceASecond() throws SQLException {
    try (Connection connection = owner();
        Statement plain = connection.createStatement()) {
      plain.executeQuery("select app_now()");
      assertEquals(List.of(), noted);
      connection.setAutoCommit(false);
      plain.executeQuery("select app_now()");
      assertEquals(List.of("begin", "select app_now()"), noted);
      connection.rollback();
    }
  }

  /** Nobody but this test works as the owner; a new connection sets parameters first. */
  private static int countedByTheDatabase() {
    String sum =
        Database.asOwner(
                "select sum(calls) from pg_stat_statements s join pg_roles r on r.oid = s.userid"
                    + " where rolname = 'postgres' and query not ilike 'set %'"
                    + " and query not ilike '%pg_stat_statements%'")
            .get(0)
            .get(0);
    return Integer.parseInt(sum);
  }

  private Connection owner() throws SQLException {
    Properties login = new Properties();
    login.setProperty("user", "postgres");
    String url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
    Connection real = new org.postgresql.Driver().connect(url, login);
    return CountedConnection.around(real.unwrap(PgConnection.class), noted::add);
  }
}
