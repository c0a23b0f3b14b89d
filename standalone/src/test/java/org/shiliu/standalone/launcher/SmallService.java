package org.shiliu.standalone.launcher;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;

import com.sun.net.httpserver.HttpServer;

/**
 * Stands in for a service: a table, a counter that a POST raises and a GET shows, and the same end
 * of its standard input.
 */
public final class SmallService {
  private SmallService() {}

  /**
   * Serves until standard input ends.
   *
   * @param arguments none
   * @throws Exception when the database or the port can't be had
   */
  public static void main(String[] arguments) throws Exception {
    Map<String, String> told = System.getenv();
    try (Connection owner = connect(told, "QUARKUS_FLYWAY");
        Statement statement = owner.createStatement()) {
      statement.execute("create table if not exists counted (at timestamptz default now())");
      statement.execute(
          "grant select, insert on counted to " + told.get("QUARKUS_DATASOURCE_USERNAME"));
    }
    HttpServer server =
        HttpServer.create(
            new InetSocketAddress("127.0.0.1", Integer.parseInt(told.get("QUARKUS_HTTP_PORT"))), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] body = count(told, exchange.getRequestMethod().equals("POST")).getBytes();
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    while (System.in.read() >= 0) {
      // the end is the message
    }
    System.exit(0);
  }

  private static String count(Map<String, String> told, boolean more) throws IOException {
    try (Connection connection = connect(told, "QUARKUS_DATASOURCE");
        Statement statement = connection.createStatement()) {
      if (more) {
        statement.execute("insert into counted default values");
      }
      try (ResultSet row = statement.executeQuery("select count(*) from counted")) {
        row.next();
        return row.getString(1);
      }
    } catch (java.sql.SQLException failed) {
      throw new IOException(failed);
    }
  }

  private static Connection connect(Map<String, String> told, String prefix)
      throws java.sql.SQLException {
    return DriverManager.getConnection(
        told.get("QUARKUS_DATASOURCE_JDBC_URL"),
        told.get(prefix + "_USERNAME"),
        told.get(prefix + "_PASSWORD"));
  }
}
