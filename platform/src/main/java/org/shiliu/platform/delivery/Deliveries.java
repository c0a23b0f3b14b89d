package org.shiliu.platform.delivery;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.shiliu.platform.clock.DatabaseClock;

import io.agroal.api.AgroalDataSource;

/** Reads the messages that aren't delivered yet, without handing out their content. */
@ApplicationScoped
class Deliveries {

  private static final String WAITING =
      """
      select convert_from(task_data, 'UTF8'), coalesce(consecutive_failures, 0), execution_time, null
      from scheduled_tasks""";

  private static final String DEAD =
      """
      select convert_from(task_data, 'UTF8'), attempts, laid_aside_at, last_error
      from dead_letter""";

  private final AgroalDataSource database;
  private final NeighbourSettings neighbour;

  Deliveries(AgroalDataSource database, NeighbourSettings neighbour) {
    this.database = database;
    this.neighbour = neighbour;
  }

  /**
   * At most {@code limit} messages, oldest first.
   *
   * @param communities only theirs; empty means everybody's
   * @param after the id after which to go on; null from the start
   */
  List<DeliveryView> list(
      DeliveryState state, Optional<Collection<String>> communities, String after, int limit) {
    String sql =
        from(state)
            + " where task_name = ? and task_instance > ? and (? or community = any(?))"
            + " order by task_instance limit ?";
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, Delivery.TASK);
      statement.setString(2, after == null ? "" : after);
      statement.setBoolean(3, communities.isEmpty());
      statement.setArray(
          4, connection.createArrayOf("text", communities.orElse(List.of()).toArray()));
      statement.setInt(5, limit);
      return read(state, statement);
    } catch (SQLException e) {
      throw new IllegalStateException("deliveries are unreadable", e);
    }
  }

  /** The message, if it waits or is laid aside. */
  Optional<DeliveryView> find(DeliveryState state, UUID id) {
    String sql = from(state) + " where task_name = ? and task_instance = ?";
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, Delivery.TASK);
      statement.setString(2, id.toString());
      return read(state, statement).stream().findFirst();
    } catch (SQLException e) {
      throw new IllegalStateException("a delivery is unreadable", e);
    }
  }

  /** How many there are, in all communities. */
  double count(DeliveryState state) {
    String table = state == DeliveryState.WAITING ? "scheduled_tasks" : "dead_letter";
    String sql = "select count(*) from " + table + " where task_name = ?";
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, Delivery.TASK);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    } catch (SQLException e) {
      return Double.NaN;
    }
  }

  private static String from(DeliveryState state) {
    return switch (state) {
      case WAITING -> WAITING;
      case DEAD -> DEAD;
    };
  }

  private List<DeliveryView> read(DeliveryState state, PreparedStatement statement)
      throws SQLException {
    List<DeliveryView> found = new ArrayList<>();
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        Message message = Stored.read(row.getString(1), Message.class);
        OffsetDateTime time = local(row.getObject(3, OffsetDateTime.class).toInstant());
        boolean waits = state == DeliveryState.WAITING;
        found.add(
            new DeliveryView(
                message.id(),
                state,
                message.kind(),
                neighbour.url().toString(),
                message.community(),
                message.subject(),
                local(message.writtenAt()),
                row.getInt(2),
                waits ? time : null,
                waits ? null : time,
                waits ? message.lastError() : row.getString(4)));
      }
    }
    return found;
  }

  private static OffsetDateTime local(Instant instant) {
    return instant.atZone(DatabaseClock.ZONE).toOffsetDateTime();
  }
}
