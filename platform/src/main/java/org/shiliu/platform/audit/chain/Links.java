package org.shiliu.platform.audit.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.Nullable;
import jakarta.inject.Singleton;

import org.shiliu.platform.audit.AuditEntry;

import io.agroal.api.AgroalDataSource;

/** The chain's tables, for the system role alone. All of it inside the caller's transaction. */
@Singleton
class Links {

  // By place in the table, not by a key: the queue has no index that writers would have to keep.
  private static final String TAKE =
      """
      with taken as (
        delete from audit_pending where ctid = any(array(select ctid from audit_pending limit ?)) returning entry)
      select taken.entry as taken, %s from taken left join audit_entry e on e.id = taken.entry order by taken.entry
      """
          .formatted(AuditEntry.COLUMNS);

  private static final String ADD =
      """
      insert into audit_link (seq, entry, hash, batch)
      select ? + link.nr, link.entry, link.hash, ?
      from unnest(cast(? as uuid[]), cast(? as bytea[])) with ordinality as link(entry, hash, nr)
      """;

  private static final String ADD_HEAD =
      "insert into audit_head (" + Head.COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?)";

  private static final String LAST_HEAD =
      "select " + Head.COLUMNS + " from audit_head order by batch desc limit 1";

  private final AgroalDataSource database;

  Links(AgroalDataSource database) {
    this.database = database;
  }

  /**
   * What waited in the queue.
   *
   * @param entry null when it was deleted while it waited
   */
  record Taken(UUID id, @Nullable AuditEntry entry) {}

  /** Takes at most {@code most} out of the queue, in the order of their ids. */
  List<Taken> take(int most) {
    List<Taken> taken = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(TAKE)) {
      statement.setInt(1, most);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          boolean there = row.getObject("id") != null;
          taken.add(
              new Taken(row.getObject("taken", UUID.class), there ? AuditEntry.read(row) : null));
        }
      }
      return taken;
    } catch (SQLException e) {
      throw new IllegalStateException("the audit's queue is unreadable", e);
    }
  }

  Optional<Head> head() {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(LAST_HEAD)) {
      return row.next() ? Optional.of(Head.read(row)) : Optional.empty();
    } catch (SQLException e) {
      throw new IllegalStateException("the audit's head is unreadable", e);
    }
  }

  /** Adds links after the number {@code seq}, and the head that signs them. */
  void add(long batch, long seq, UUID[] entries, byte[][] hashes, Head head) {
    try (Connection connection = database.getConnection();
        PreparedStatement links = connection.prepareStatement(ADD);
        PreparedStatement heads = connection.prepareStatement(ADD_HEAD)) {
      links.setLong(1, seq);
      links.setLong(2, batch);
      links.setArray(3, connection.createArrayOf("uuid", entries));
      links.setArray(4, connection.createArrayOf("bytea", hashes));
      links.executeUpdate();
      heads.setLong(1, head.batch());
      heads.setObject(2, head.at().atOffset(ZoneOffset.UTC));
      heads.setString(3, head.service());
      heads.setLong(4, head.seq());
      heads.setBytes(5, head.hash());
      heads.setString(6, head.keyId());
      heads.setBytes(7, head.signature());
      heads.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the audit's chain could not be continued", e);
    }
  }
}
