package org.shiliu.platform.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.agroal.api.AgroalDataSource;

/** Finds who looked at a person. */
@ApplicationScoped
public class DataReads {

  private static final String FIND =
      "select "
          + AuditEntry.COLUMNS
          + " from audit_entry e where e.kind = 'READ_PERSONAL' and e.person = any(?)"
          + " and (e.at, e.id) < (?, ?) order by e.at desc, e.id desc limit ?";

  private static final UUID LAST = new UUID(-1, -1);
  private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

  private final AgroalDataSource database;

  DataReads(AgroalDataSource database) {
    this.database = database;
  }

  /** The place of an entry in the list. */
  public record Place(Instant at, UUID id) {}

  /**
   * At most {@code limit} looks at these persons, the latest first.
   *
   * @param after the last place that was read already; null from the start
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<AuditEntry> of(Collection<UUID> persons, @Nullable Place after, int limit) {
    Place from = after == null ? new Place(LATEST, LAST) : after;
    List<AuditEntry> found = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(FIND)) {
      statement.setArray(1, connection.createArrayOf("uuid", persons.toArray()));
      statement.setObject(2, from.at().atOffset(ZoneOffset.UTC));
      statement.setObject(3, from.id());
      statement.setInt(4, limit);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          found.add(AuditEntry.read(row));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("the record of looks is unreadable", e);
    }
  }
}
