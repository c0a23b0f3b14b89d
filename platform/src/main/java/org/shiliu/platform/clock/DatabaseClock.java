package org.shiliu.platform.clock;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

import io.agroal.api.AgroalDataSource;

/**
 * The database's {@code app_now()} as the one clock of services, database and scheduler. Inside a
 * transaction it stands still at the transaction's start; outside it runs with the database's
 * shift, known at most one second late.
 */
@Singleton
public class DatabaseClock extends Clock {

  /** Under this key the pool's hook leaves the transaction's time. */
  public static final String TRANSACTION_TIME = "org.shiliu.transaction-time";

  /** The zone in which deadlines and days are counted. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final long REFRESH_NANOS = Duration.ofSeconds(1).toNanos();

  private final AgroalDataSource database;
  private final TransactionSynchronizationRegistry transaction;
  private volatile Reading reading;

  private record Reading(Duration shift, long takenNanos) {}

  DatabaseClock(AgroalDataSource database, TransactionSynchronizationRegistry transaction) {
    this.database = database;
    this.transaction = transaction;
  }

  @Override
  public Instant instant() {
    if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
      return ofTransaction();
    }
    Reading last = reading;
    if (last == null || System.nanoTime() - last.takenNanos > REFRESH_NANOS) {
      Duration shift = Duration.between(Instant.now(), ask());
      last = new Reading(shift, System.nanoTime());
      reading = last;
    }
    return Instant.now().plus(last.shift);
  }

  private Instant ofTransaction() {
    if (transaction.getResource(TRANSACTION_TIME) instanceof Instant known) {
      return known;
    }
    // Nothing was read yet: the transaction's first connection brings the time along.
    try (Connection connection = database.getConnection()) {
      Object brought = transaction.getResource(TRANSACTION_TIME);
      return brought instanceof Instant known ? known : ask(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("the database's clock did not answer", e);
    }
  }

  private Instant ask() {
    try (Connection connection = database.getConnection()) {
      return ask(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("the database's clock did not answer", e);
    }
  }

  private static Instant ask(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select app_now()")) {
      row.next();
      return row.getObject(1, OffsetDateTime.class).toInstant();
    }
  }

  @Override
  public ZoneId getZone() {
    return ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("deadlines are counted in " + ZONE);
  }
}
