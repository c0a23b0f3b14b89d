package org.shiliu.platform.testing.statements;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Logger;

import org.postgresql.jdbc.PgConnection;

/**
 * PostgreSQL's driver, with every statement noted for the request that sends it. It lies below the
 * pool, so the pool's hook, Hibernate, the scheduler's client and raw JDBC are all seen.
 */
public final class CountingDriver implements Driver {

  private final Driver real = new org.postgresql.Driver();

  @Override
  public Connection connect(String url, Properties info) throws SQLException {
    Connection connection = real.connect(url, info);
    return connection == null
        ? null
        : CountedConnection.around(connection.unwrap(PgConnection.class), StatementLog::note);
  }

  @Override
  public boolean acceptsURL(String url) throws SQLException {
    return real.acceptsURL(url);
  }

  @Override
  public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
    return real.getPropertyInfo(url, info);
  }

  @Override
  public int getMajorVersion() {
    return real.getMajorVersion();
  }

  @Override
  public int getMinorVersion() {
    return real.getMinorVersion();
  }

  @Override
  public boolean jdbcCompliant() {
    return real.jdbcCompliant();
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger("org.postgresql");
  }
}
