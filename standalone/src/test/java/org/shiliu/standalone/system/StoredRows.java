package org.shiliu.standalone.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What lies in the databases of the running pair, seen past the services and every policy. */
final class StoredRows {
  private final RunningPair pair;

  StoredRows(RunningPair pair) {
    this.pair = pair;
  }

  /**
   * A fingerprint of every table of one service; the scheduler's clock-work is left out, and the
   * audit, which keeps what was refused.
   */
  Map<String, String> of(String database) {
    Map<String, String> prints = new TreeMap<>();
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement()) {
      for (String table : tables(statement)) {
        String sql =
            "select count(*) || ' ' || coalesce(md5(string_agg(t::text, chr(10) order by t::text)), '') from "
                + table
                + " t";
        try (ResultSet row = statement.executeQuery(sql)) {
          row.next();
          prints.put(table, row.getString(1));
        }
      }
      return prints;
    } catch (SQLException | IOException failed) {
      throw new IllegalStateException(database, failed);
    }
  }

  /** Waits until no message of this service is on its way or about to be. */
  void quiet(String database) {
    Rows.soon(
        () ->
            assertEquals(
                "0",
                one(
                    database,
                    "select count(*) from scheduled_tasks where task_name <> 'audit-chain' and (picked or execution_time < now() + interval '5 seconds')")));
  }

  private String one(String database, String sql) {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    } catch (SQLException | IOException failed) {
      throw new IllegalStateException(sql, failed);
    }
  }

  private static List<String> tables(Statement statement) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet found =
        statement.executeQuery(
            "select quote_ident(relname) from pg_class c join pg_namespace n on n.oid = relnamespace"
                + " where nspname = 'public' and relkind in ('r', 'p') and relname <> 'scheduled_tasks' and relname not like 'audit%'")) {
      while (found.next()) {
        names.add(found.getString(1));
      }
    }
    return names;
  }

  private Connection connect(String database) throws SQLException, IOException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port() + "/" + database,
        "shiliu",
        pair.secrets().get("postgres.password"));
  }

  /** The fourth line of the server's own file. */
  private int port() throws IOException {
    Path file = pair.settings().data().resolve("postgres/postmaster.pid");
    try {
      return Integer.parseInt(Files.readAllLines(file).get(3).strip());
    } catch (IndexOutOfBoundsException torn) {
      throw new UncheckedIOException(new IOException(file.toString(), torn));
    }
  }
}
