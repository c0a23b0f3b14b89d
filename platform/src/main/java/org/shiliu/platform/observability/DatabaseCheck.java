package org.shiliu.platform.observability;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only with a database that answers: without it nothing can be read or changed. */
@Readiness
@Singleton
public class DatabaseCheck implements HealthCheck {

  private static final int PATIENCE_SECONDS = 2;

  private final DataSource database;

  DatabaseCheck(DataSource database) {
    this.database = database;
  }

  @Override
  public HealthCheckResponse call() {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.setQueryTimeout(PATIENCE_SECONDS);
      statement.execute("select 1");
      return HealthCheckResponse.up("database");
    } catch (SQLException silent) {
      return HealthCheckResponse.down("database");
    }
  }
}
