package org.shiliu.platform.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** The test's PostgreSQL, seen as superuser or as the application's role in a community. */
public final class Database {

  static final String APP_PASSWORD = "app";
  static final String MIGRATOR_PASSWORD = "migrator";

  private static EmbeddedPostgres server;
  private static String name;

  private Database() {}

  static synchronized void start(String database) throws IOException {
    name = database;
    server =
        EmbeddedPostgres.builder()
            .setServerConfig("max_connections", "120")
            .setServerConfig("shared_preload_libraries", "pg_stat_statements")
            .setServerConfig("pg_stat_statements.track", "top")
            .start();
    String roles =
        bootstrap()
            .replace("${database}", database)
            .replace("${appPassword}", APP_PASSWORD)
            .replace("${migratorPassword}", MIGRATOR_PASSWORD);
    try (Connection superuser = superuser("postgres");
        Statement statement = superuser.createStatement()) {
      // One by one: "create database" does not run inside the implicit transaction of a batch.
      for (String sql : roles.replaceAll("(?m)^--.*$", "").split(";\\s*\\n")) {
        if (!sql.isBlank()) {
          statement.execute(sql);
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    asOwner("create extension if not exists pg_stat_statements");
  }

  static synchronized void stop() {
    try {
      if (server != null) {
        server.close();
        server = null;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String url() {
    return "jdbc:postgresql://localhost:" + server.getPort() + "/" + name;
  }

  /** Runs one statement as superuser, past every policy; rows come back as strings. */
  public static List<List<String>> asOwner(String sql) {
    try (Connection connection = superuser(name)) {
      return rows(connection, sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Runs one statement as the application in the scope of one community. */
  public static List<List<String>> asApp(String community, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url(), name + "_app", APP_PASSWORD)) {
      connection.setAutoCommit(false);
      rows(connection, "select set_config('app.communities', '" + community + "', true)");
      List<List<String>> found = rows(connection, sql);
      connection.commit();
      return found;
    }
  }

  private static List<List<String>> rows(Connection connection, String sql) throws SQLException {
    List<List<String>> all = new ArrayList<>();
    try (Statement statement = connection.createStatement()) {
      if (statement.execute(sql)) {
        ResultSet result = statement.getResultSet();
        int width = result.getMetaData().getColumnCount();
        while (result.next()) {
          List<String> row = new ArrayList<>();
          for (int i = 1; i <= width; i++) {
            row.add(result.getString(i));
          }
          all.add(row);
        }
      }
    }
    return all;
  }

  private static Connection superuser(String database) throws SQLException {
    return DriverManager.getConnection(server.getJdbcUrl("postgres", database));
  }

  private static String bootstrap() throws IOException {
    try (InputStream in = Database.class.getResourceAsStream("/db/bootstrap/roles.sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
