package org.shiliu.platform.identity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Set;

import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.shiliu.platform.clock.DatabaseClock;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;

/**
 * Tells the database, at the start of every transaction and in one round trip, whose rows it may
 * show, and takes its time along. Without a transaction nothing is told, so nothing is shown.
 */
@Singleton
public class ScopeHook implements AgroalPoolInterceptor {

  private static final String TELL =
      "select set_config('app.communities', concat_ws(',', nullif(?, ''),"
          + " nullif(array_to_string(memberships(?, ?::uuid), ','), '')), true), app_now(), case"
          + " when ? then set_config('role', replace(session_user::text, '_app', '_system'), true)"
          + " end";

  private final TransactionSynchronizationRegistry transaction;
  private final Scope scope;

  ScopeHook(TransactionSynchronizationRegistry transaction, Scope scope) {
    this.transaction = transaction;
    this.scope = scope;
  }

  @Override
  public void onConnectionAcquire(Connection connection) {
    try {
      if (!connection.getAutoCommit()) {
        tell(connection);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the scope could not be set", e);
    }
  }

  private void tell(Connection connection) throws SQLException {
    boolean active = Arc.container().requestContext().isActive();
    Set<String> communities = active ? scope.use() : Set.of();
    try (PreparedStatement statement = connection.prepareStatement(TELL)) {
      statement.setString(1, String.join(",", communities));
      statement.setString(2, active ? scope.memberSubject() : null);
      statement.setObject(3, active ? scope.memberUnit() : null, Types.OTHER);
      statement.setBoolean(4, active && scope.isSystem());
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        transaction.putResource(
            DatabaseClock.TRANSACTION_TIME, row.getObject(2, OffsetDateTime.class).toInstant());
      }
    }
  }
}
