package org.shiliu.platform.audit.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.Nullable;

import org.shiliu.platform.audit.AuditEntry;
import org.shiliu.platform.audit.chain.Verdict.Broken;

/**
 * Checks a whole chain against its entries, its signed heads and the exported heads, as of one
 * moment and without writing anything. Reads row by row, so the size of the chain doesn't matter.
 */
final class Verification {

  private static final String LINKS =
      "select l.seq, l.entry, l.hash, l.batch, "
          + AuditEntry.COLUMNS
          + " from audit_link l left join audit_entry e on e.id = l.entry order by l.seq";

  // In one snapshot an entry is either in the queue or linked: both change in one transaction.
  private static final String FORGED =
      "select e.id from audit_entry e where not exists (select from audit_link l where l.entry = e.id)"
          + " and not exists (select from audit_pending p where p.entry = e.id) order by e.id limit 1";

  private static final String VANISHED =
      "select p.entry from audit_pending p where not exists (select from audit_entry e where e.id = p.entry)"
          + " limit 1";

  private static final String CHAINED_TWICE =
      "select p.entry from audit_pending p where exists (select from audit_link l where l.entry = p.entry)"
          + " limit 1";

  private static final int ROWS = 2_000;

  private final Connection database;
  private final HeadWalk heads;
  private long links;
  private byte[] before = Canonical.BEGINNING;

  /**
   * A verification that runs once.
   *
   * @param database in a transaction that sees one moment (repeatable read) and every community
   */
  Verification(Connection database, PublicKeys keys, ExportedHeads exported) {
    this.database = database;
    this.heads = new HeadWalk(keys, exported);
  }

  Verdict run() throws SQLException {
    Optional<Verdict.Finding> broken = Optional.empty();
    try {
      heads.checkExported();
      walk();
      for (String[] one :
          new String[][] {
            {FORGED, "Entry %s was never chained: it was put in by hand.", "记录 %s 从未入链，系事后插入。"},
            {VANISHED, "Entry %s was deleted before it was chained.", "记录 %s 在入链前被删除。"},
            {CHAINED_TWICE, "Entry %s is chained and waits to be chained.", "记录 %s 已入链却仍在等待。"}
          }) {
        none(one[0], one[1], one[2]);
      }
    } catch (Broken found) {
      broken = Optional.of(found.finding());
    }
    return new Verdict(broken, links, heads.checked(), heads.exported(), waiting());
  }

  private void walk() throws SQLException, Broken {
    try (PreparedStatement headRows = statement(HeadWalk.HEADS);
        PreparedStatement linkRows = statement(LINKS);
        ResultSet head = headRows.executeQuery();
        ResultSet link = linkRows.executeQuery()) {
      heads.over(head);
      while (link.next()) {
        check(link);
      }
      heads.end(links);
    }
  }

  private void check(ResultSet link) throws SQLException, Broken {
    long seq = link.getLong("seq");
    if (seq != links + 1) {
      throw new Broken("Link %d is missing.", "缺少第 %d 环。", links + 1);
    }
    Head head = heads.covering(seq, link.getLong("batch"));
    UUID id = link.getObject("entry", UUID.class);
    byte[] hash = link.getBytes("hash");
    if (!Arrays.equals(hash, Canonical.link(before, seq, id, entry(link, seq)))) {
      boolean gone = link.getObject("id") == null;
      throw new Broken(
          gone ? "Link %d: entry %s was deleted." : "Link %d: it or entry %s was changed.",
          gone ? "第 %d 环：记录 %s 已被删除。" : "第 %d 环：该环或记录 %s 被改动。",
          seq,
          id);
    }
    if (link.getObject("id") == null) {
      throw new Broken(
          "Link %d: entry %s was deleted before it was chained.", "第 %d 环：记录 %s 在入链前被删除。", seq, id);
    }
    if (seq == head.seq() && !Arrays.equals(hash, head.hash())) {
      throw new Broken("Link %d is not the one that was signed.", "第 %d 环与签名的链头不符。", seq);
    }
    before = hash;
    links = seq;
  }

  @Nullable
  private static AuditEntry entry(ResultSet link, long seq) throws SQLException, Broken {
    try {
      return link.getObject("id") == null ? null : AuditEntry.read(link);
    } catch (IllegalArgumentException | NullPointerException noEntryOfOurs) {
      throw new Broken("Link %d: its entry is unreadable.", "第 %d 环：记录无法读取。", seq);
    }
  }

  private void none(String sql, String en, String zh) throws SQLException, Broken {
    try (PreparedStatement statement = statement(sql);
        ResultSet row = statement.executeQuery()) {
      if (row.next()) {
        throw new Broken(en, zh, row.getString(1));
      }
    }
  }

  private long waiting() throws SQLException {
    try (PreparedStatement statement = statement("select count(*) from audit_pending");
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  private PreparedStatement statement(String sql) throws SQLException {
    PreparedStatement statement = database.prepareStatement(sql);
    statement.setFetchSize(ROWS);
    return statement;
  }
}
