package org.shiliu.standalone.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A database and three roles for each service, by the same script as in the tests and in compose.
 * Made once; a launcher killed in the middle begins this database again.
 */
final class Databases {
  private static final String SCRIPT = "/db/bootstrap/roles.sql";

  private final Connection connection;
  private final Secrets secrets;

  Databases(Connection connection, Secrets secrets) {
    this.connection = connection;
    this.secrets = secrets;
  }

  /** Makes what is missing; says whether there was anything to make. */
  boolean ensure(String database) throws SQLException, IOException {
    if (complete(database)) {
      return false;
    }
    // No service has ever seen a database without its mark, so nothing in it can be lost.
    run("drop database if exists " + database);
    for (String role : List.of("_app", "_system", "_migrator")) {
      run("drop role if exists " + database + role);
    }
    for (String statement : statements(database)) {
      run(statement);
    }
    run("comment on database " + database + " is 'made by the launcher'");
    return true;
  }

  private boolean complete(String database) throws SQLException {
    String sql =
        "select 1 from pg_database where datname = ?"
            + " and shobj_description(oid, 'pg_database') is not null";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, database);
      try (ResultSet row = statement.executeQuery()) {
        return row.next();
      }
    }
  }

  private List<String> statements(String database) throws IOException {
    try (InputStream script = Databases.class.getResourceAsStream(SCRIPT)) {
      if (script == null) {
        throw new IOException(SCRIPT + " is not on the class path");
      }
      String text =
          new String(script.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("--"))
              .collect(Collectors.joining("\n"))
              .replace("${database}", database)
              .replace("${migratorPassword}", secrets.get(database + ".migrator.password"))
              .replace("${appPassword}", secrets.get(database + ".app.password"));
      return Stream.of(text.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
