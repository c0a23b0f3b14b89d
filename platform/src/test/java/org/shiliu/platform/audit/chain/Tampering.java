package org.shiliu.platform.audit.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.shiliu.platform.audit.AuditEntry;

/** Every way of touching the audit that an owner of the database has, short of the signing key. */
enum Tampering {
  CHANGE_A_FIELD {
    @Override
    void on(Work work) throws SQLException {
      work.change(work.anyLinkedEntry());
    }
  },
  CHANGE_AND_HASH_ALL_ANEW {
    @Override
    void on(Work work) throws SQLException {
      work.change(work.anyLinkedEntry());
      work.hashAllAnew();
    }
  },
  DELETE_AN_ENTRY {
    @Override
    void on(Work work) throws SQLException {
      work.run("delete from audit_entry where id = '%s'", work.anyLinkedEntry());
    }
  },
  DELETE_WITH_ITS_LINK {
    @Override
    void on(Work work) throws SQLException {
      work.deleteWithLink(work.anyLinkedEntry());
    }
  },
  DELETE_CLOSE_THE_GAP_AND_HASH_ALL_ANEW {
    @Override
    void on(Work work) throws SQLException {
      long gap = work.deleteWithLink(work.anyLinkedEntry());
      work.run("update audit_link set seq = -seq where seq > %d", gap);
      work.run("update audit_link set seq = -seq - 1 where seq < 0");
      work.run("update audit_head set seq = seq - 1 where seq >= %d", gap);
      work.hashAllAnew();
    }
  },
  INSERT_WITHOUT_LINK {
    @Override
    void on(Work work) throws SQLException {
      work.insertCopy();
    }
  },
  INSERT_WITH_LINK_AT_THE_END {
    @Override
    void on(Work work) throws SQLException {
      work.run(
          "insert into audit_link select seq + 1, '%s', sha256(hash), batch from audit_link order by seq desc limit 1",
          work.insertCopy());
    }
  },
  INSERT_WITH_LINK_IN_THE_MIDDLE {
    @Override
    void on(Work work) throws SQLException {
      long place = work.anySeq();
      UUID forged = work.insertCopy();
      work.run("update audit_link set seq = -seq where seq >= %d", place);
      work.run("update audit_link set seq = -seq + 1 where seq < 0");
      work.run(
          "insert into audit_link select %d, '%s', hash, batch from audit_link where seq = %d",
          place, forged, place + 1);
      work.run("update audit_head set seq = seq + 1 where seq >= %d", place);
      work.hashAllAnew();
    }
  },
  REORDER_ENTRIES {
    @Override
    void on(Work work) throws SQLException {
      long one = work.anySeq();
      long two = 1 + one % work.length();
      work.swap(one, two);
    }
  },
  REORDER_AND_HASH_ALL_ANEW {
    @Override
    void on(Work work) throws SQLException {
      long one = work.anySeq();
      long two = 1 + one % work.length();
      work.swap(one, two);
      work.hashAllAnew();
    }
  },
  CUT_OFF_THE_END_OF_THE_LINKS {
    @Override
    void on(Work work) throws SQLException {
      work.cutAfter(work.anySeq() - 1);
    }
  },
  CUT_OFF_WHOLE_BATCHES_WITH_THEIR_HEADS {
    @Override
    void on(Work work) throws SQLException {
      long batch = work.random.nextLong(work.one("select max(batch) from audit_head"));
      work.run("delete from audit_head where batch > %d", batch);
      work.cutAfter(work.one("select coalesce(max(seq), 0) from audit_head"));
    }
  },
  CHANGE_A_LINK {
    @Override
    void on(Work work) throws SQLException {
      String[] changes = {"hash = sha256(hash)", "batch = batch + 1", "entry = gen_random_uuid()"};
      work.run(
          "update audit_link set %s where seq = %d",
          changes[work.random.nextInt(changes.length)], work.anySeq());
    }
  },
  CHANGE_A_HEAD {
    @Override
    void on(Work work) throws SQLException {
      String[] changes = {
        "hash = sha256(hash)",
        "seq = seq + 1",
        "at = at + interval '1 microsecond'",
        "service = service || '2'",
        "key_id = 'x'",
        "signature = set_byte(signature, 7, (get_byte(signature, 7) + 1) % 256)"
      };
      work.run(
          "update audit_head set %s where batch = %d",
          changes[work.random.nextInt(changes.length)], work.anyBatch());
    }
  },
  DELETE_A_HEAD {
    @Override
    void on(Work work) throws SQLException {
      work.run("delete from audit_head where batch = %d", work.anyBatch());
    }
  },
  TAKE_AN_ENTRY_OUT_OF_THE_QUEUE {
    @Override
    void on(Work work) throws SQLException {
      work.run("delete from audit_pending where entry = '%s'", work.anyWaiting());
    }
  },
  DELETE_AN_ENTRY_THAT_WAITS {
    @Override
    void on(Work work) throws SQLException {
      work.run("delete from audit_entry where id = '%s'", work.anyWaiting());
    }
  };

  abstract void on(Work work) throws SQLException;

  /** The hands of the tamperer. */
  static final class Work {

    private static final String[] FIELDS = {
      "at = at - interval '1 microsecond'",
      "actor = actor || '2'",
      "actor_roles = actor_roles || array['operator']",
      "behalf = coalesce(behalf, '') || 'x'",
      "operation = operation || 'x'",
      "resource_kind = coalesce(resource_kind, '') || 'x'",
      "resource_id = gen_random_uuid()",
      "part_kind = coalesce(part_kind, '') || 'x'",
      "part_id = gen_random_uuid()",
      "community = coalesce(community, '') || 'x'",
      "person = gen_random_uuid()",
      "category = coalesce(category, '') || 'x'",
      "purpose = coalesce(purpose, '') || 'x'",
      "status = coalesce(status, 0) + 1",
      "code = coalesce(code, '') || 'x'",
      "times = times + 1",
      "correlation = coalesce(correlation, '') || 'x'",
      "kind = case kind when 'WRITE' then 'REFUSED' else 'WRITE' end, status = 1, code = 'X'",
    };

    private final Connection owner;
    private final Random random;

    Work(Connection owner, Random random) {
      this.owner = owner;
      this.random = random;
    }

    private void run(String sql, Object... arguments) throws SQLException {
      try (var statement = owner.createStatement()) {
        statement.executeUpdate(sql.formatted(arguments));
      }
    }

    private long one(String sql) throws SQLException {
      try (var statement = owner.createStatement();
          ResultSet row = statement.executeQuery(sql)) {
        row.next();
        return row.getLong(1);
      }
    }

    private UUID id(String sql) throws SQLException {
      try (var statement = owner.createStatement();
          ResultSet row = statement.executeQuery(sql)) {
        row.next();
        return row.getObject(1, UUID.class);
      }
    }

    private long length() throws SQLException {
      return one("select max(seq) from audit_link");
    }

    private long anySeq() throws SQLException {
      return 1 + random.nextLong(length());
    }

    private long anyBatch() throws SQLException {
      return 1 + random.nextLong(one("select max(batch) from audit_head"));
    }

    private UUID anyLinkedEntry() throws SQLException {
      return id("select entry from audit_link where seq = " + anySeq());
    }

    private UUID anyWaiting() throws SQLException {
      return id(
          "select entry from audit_pending order by entry offset "
              + random.nextLong(one("select count(*) from audit_pending"))
              + " limit 1");
    }

    private void change(UUID entry) throws SQLException {
      run(
          "update audit_entry set %s where id = '%s'",
          FIELDS[random.nextInt(FIELDS.length)], entry);
    }

    private long deleteWithLink(UUID entry) throws SQLException {
      long seq = one("select seq from audit_link where entry = '" + entry + "'");
      run("delete from audit_link where seq = %d", seq);
      run("delete from audit_entry where id = '%s'", entry);
      return seq;
    }

    private UUID insertCopy() throws SQLException {
      UUID original = anyLinkedEntry();
      UUID forged = UUID.randomUUID();
      run("create temporary table copied as select * from audit_entry where id = '%s'", original);
      run("update copied set id = '%s'", forged);
      run("insert into audit_entry select * from copied");
      run("drop table copied");
      return forged;
    }

    private void swap(long one, long two) throws SQLException {
      UUID first = id("select entry from audit_link where seq = " + one);
      UUID second = id("select entry from audit_link where seq = " + two);
      run("update audit_link set entry = gen_random_uuid() where seq = %d", one);
      run("update audit_link set entry = '%s' where seq = %d", first, two);
      run("update audit_link set entry = '%s' where seq = %d", second, one);
    }

    private void cutAfter(long seq) throws SQLException {
      run("delete from audit_entry where id in (select entry from audit_link where seq > %d)", seq);
      run("delete from audit_link where seq > %d", seq);
    }

    /** What everybody can do: the hashes need no key, only the signatures of the heads do. */
    private void hashAllAnew() throws SQLException {
      List<byte[]> hashes = new ArrayList<>();
      byte[] hash = Canonical.BEGINNING;
      try (var statement = owner.createStatement();
          ResultSet link =
              statement.executeQuery(
                  "select l.seq, l.entry, "
                      + AuditEntry.COLUMNS
                      + " from audit_link l left join audit_entry e on e.id = l.entry order by l.seq")) {
        while (link.next()) {
          AuditEntry entry = link.getObject("id") == null ? null : AuditEntry.read(link);
          hash =
              Canonical.link(hash, link.getLong("seq"), link.getObject("entry", UUID.class), entry);
          hashes.add(hash);
        }
      }
      try (PreparedStatement update =
          owner.prepareStatement(
              "update audit_link set hash = h.hash from unnest(cast(? as bytea[])) with ordinality as h(hash, seq)"
                  + " where audit_link.seq = h.seq")) {
        update.setArray(1, owner.createArrayOf("bytea", hashes.toArray(byte[][]::new)));
        update.executeUpdate();
      }
      run("update audit_head h set hash = l.hash from audit_link l where l.seq = h.seq");
    }
  }
}
