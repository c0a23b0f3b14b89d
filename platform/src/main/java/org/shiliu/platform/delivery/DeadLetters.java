package org.shiliu.platform.delivery;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.agroal.api.AgroalDataSource;

/**
 * Moves messages between waiting and laid aside, each way in one statement, so that a message is
 * never in both places and never in none.
 */
@ApplicationScoped
class DeadLetters {

  private static final String LAY_ASIDE =
      """
      with gone as (
        delete from scheduled_tasks where task_name = ? and task_instance = ? returning *)
      insert into dead_letter
        (task_name, task_instance, task_data, attempts, last_error, laid_aside_at)
      select task_name, task_instance, task_data, ?, ?, ? from gone
      """;

  private static final String TAKE_BACK =
      """
      with back as (
        delete from dead_letter where task_name = ? and task_instance = ? returning *)
      insert into scheduled_tasks
        (task_name, task_instance, task_data, execution_time, picked, consecutive_failures, version)
      select task_name, task_instance, task_data, ?, false, 0, 1 from back
      """;

  private static final String HURRY =
      """
      update scheduled_tasks set execution_time = ?, version = version + 1
      where task_name = ? and not picked and consecutive_failures > 0 and execution_time > ?
      """;

  private final AgroalDataSource database;
  private final Clock clock;

  DeadLetters(AgroalDataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Moves a waiting message to the dead letters. */
  @Transactional(Transactional.TxType.MANDATORY)
  void layAside(Message message, int attempts) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(LAY_ASIDE)) {
      statement.setString(1, Delivery.TASK);
      statement.setString(2, message.id().toString());
      statement.setInt(3, attempts);
      statement.setString(4, message.lastError());
      statement.setTimestamp(5, now());
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("a message could not be laid aside", e);
    }
  }

  /** Moves a dead letter back, due at once and with no attempt counted; false when it isn't one. */
  @Transactional(Transactional.TxType.MANDATORY)
  boolean takeBack(UUID id) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(TAKE_BACK)) {
      statement.setString(1, Delivery.TASK);
      statement.setString(2, id.toString());
      statement.setTimestamp(3, now());
      return statement.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new IllegalStateException("a dead letter could not be sent again", e);
    }
  }

  /** Makes everything due that waits after a failed attempt, because the neighbour is back. */
  int hurry() {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(HURRY)) {
      statement.setTimestamp(1, now());
      statement.setString(2, Delivery.TASK);
      statement.setTimestamp(3, now());
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("waiting messages could not be hurried", e);
    }
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
